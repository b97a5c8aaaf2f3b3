"""The command review: begin a session, list it, judge its items, sum it up, apply it, report on it."""

import json
from collections.abc import Mapping
from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import FILE, json_option, parsed_assignment, workspace_argument
from newsdesk.cli.review_entries import applied_entry, queue_entry, session_entry, summary_entry
from newsdesk.cli.review_meant import BACK, COMMENT, JUDGEMENTS, meant_analyst, meant_item, meant_session, split_verdict
from newsdesk.cli.shown_names import shown_names
from newsdesk.edits.briefing.briefs import LANGUAGES
from newsdesk.edits.page_files import FORMATS
from newsdesk.edits.reviewing.applying import apply_session
from newsdesk.edits.reviewing.queue import old_and_new, queue, summary
from newsdesk.edits.reviewing.report import compose_report, export_report
from newsdesk.edits.reviewing.reviews import edit_session, judge, say, start_session, take_back
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import ItemState, Only, QueueEntry, SessionKind, SessionState
from newsdesk.reviewing.states import completing
from newsdesk.store.analysts import analysts
from newsdesk.store.reviews import sessions

_session_argument = click.argument("session", default="", metavar="[SESSION]")
_JSON_OBJECT = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.group("review", short_help="Judge records in a session, alone or with others.", options_metavar="")
def review_command() -> None:
    """Judge records in a session, which travels in packages and comes back with everybody's verdicts.

    SESSION is a session's id or name; it may be left out where there is only one.
    """


@review_command.command("start", short_help="Begin a session.")
@workspace_argument
@click.option("--name", required=True, help="What the session is called.")
@click.option("--query", default="", metavar="WORDS", help="Only what this search finds.")
@click.option("--record", "records", multiple=True, metavar="ID", help="Only this record; may be repeated.")
@click.option(
    "--article", "articles", multiple=True, metavar="ID", help="Only records of this article; may be repeated."
)
@click.option("--kind", "kinds", multiple=True, type=click.Choice(tuple(map(str, RecordKind))), help="Only this kind.")
@click.option("--only", type=click.Choice([one.value for one in Only if one]), help="Only disputed or changed records.")
@click.option("--since", default="", metavar="WHEN", help="What is changed: since this moment, UTC, ISO 8601.")
@click.option("--sample", type=click.IntRange(min=0), default=0, metavar="N", help="So many, drawn by chance.")
@click.option("--seed", type=int, default=0, metavar="N", help="The same number draws the same ones everywhere.")
@click.option("--blind", is_flag=True, help="Hide who made what.")
@click.option("--independent", is_flag=True, help="Over articles, which each analyst annotates unseen by the others.")
@click.option("--note", default="", help="What the reviewers should know.")
def start_command(  # noqa: PLR0913 - the options of a session
    *,
    workspace: Path,
    name: str,
    query: str,
    records: tuple[str, ...],
    articles: tuple[str, ...],
    kinds: tuple[str, ...],
    only: str | None,
    since: str,
    sample: int,
    seed: int,
    blind: bool,
    independent: bool,
    note: str,
) -> None:
    """Begin a session in WORKSPACE over all records, or what the options leave of them; print its id."""
    with open_workspace(workspace) as store:
        click.echo(
            start_session(
                store,
                name,
                kind=SessionKind.INDEPENDENT if independent else SessionKind.REVIEW,
                query=query,
                records=[RecordId(one) for one in records],
                articles=[ArticleId(one) for one in articles],
                kinds=[RecordKind(one) for one in kinds],
                only=Only(only or Only.CHANGED if since else only or Only.ALL),
                changed_since=since,
                sample=sample,
                seed=seed,
                blind=blind,
                note=note,
            )
        )


@review_command.command("list", short_help="List the sessions.")
@workspace_argument
@json_option
def list_command(workspace: Path, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """List the sessions of WORKSPACE, the oldest first: id, state, how many items this analyst judged, name."""
    with open_workspace(workspace, read_only=True) as store:
        known = analysts(store)
        entries = [
            session_entry(one, shown_names(known, [one.creator], one.id), len(items), sum(map(_is_judged, items)))
            for one in sessions(store)
            for items in [queue(store, one.id)]
        ]
    if as_json:
        print_json(entries)
        return
    for entry in entries:
        print_columns(entry["id"], entry["state"], f"{entry['judged']}/{entry['items']}", entry["name"])


def _is_judged(entry: QueueEntry) -> bool:
    return entry.own is not None and bool(completing([entry.own]))


@review_command.command("queue", short_help="List the items of a session.")
@workspace_argument
@_session_argument
@click.option("--state", type=click.Choice(tuple(map(str, ItemState))), help="Only items that stand so.")
@json_option
def queue_command(workspace: Path, session: str, state: str | None, as_json: bool) -> None:  # noqa: FBT001 - as above
    """List the items of SESSION in the order of the articles; what this analyst skipped comes last.

    Each line has an item's place and id, its state, the own verdict, its table and its title.
    """
    with open_workspace(workspace, read_only=True) as store:
        held = meant_session(store, session)
        entries = queue(store, held.id)
        reviewers = [verdict.reviewer for entry in entries for verdict in entry.verdicts]
        names = shown_names(analysts(store), reviewers, held.id, *(entry.item.row for entry in entries))
        entries = [entry for entry in entries if state is None or entry.state == state]
        if as_json:
            print_json(queue_entry(entry, names, old_and_new(store, entry)) for entry in entries)
            return
    for entry in entries:
        own = entry.own.judgement if entry.own else ""
        print_columns(entry.place, entry.item.id, entry.state, own, entry.item.table, entry.title)


@review_command.command("verdict", short_help="Judge an item.")
@workspace_argument
@click.argument("words", nargs=-1, metavar="[SESSION] ITEM VERDICT")
@click.option("--session", "named", default="", metavar="SESSION", help="The session, where ITEM is a place in it.")
@click.option("--reason", default="", help="Why an item is rejected.")
@click.option("--set", "proposal", multiple=True, metavar="FIELD=VALUE", help="What to change; may be repeated.")
@click.option("--comment", default="", help="Say something about the item, beside a verdict or alone.")
@click.option("--note", default="", help="A word for the author beside the verdict.")
@click.option("--seconds", type=click.IntRange(min=0), default=0, metavar="N", help="How long it was looked at.")
def verdict_command(  # noqa: PLR0913 - the options of a verdict
    *,
    workspace: Path,
    words: tuple[str, ...],
    named: str,
    reason: str,
    proposal: tuple[str, ...],
    comment: str,
    note: str,
    seconds: int,
) -> None:
    """Judge an item of SESSION as the analyst of this account: accept, reject, change, skip, comment, or back.

    ITEM is an item's id or its place. `reject` needs --reason, `change` --set, `comment` --comment; `back` takes the
    own verdict back.
    """
    session, item_words, verdict = split_verdict(words)
    if verdict == COMMENT and not comment:
        msg = "Give the words of the comment with --comment."
        raise InputError(msg)
    with open_workspace(workspace) as store:
        item = meant_item(store, session or named, item_words)
        if verdict == BACK:
            take_back(store, item)
        elif verdict != COMMENT:
            judge(
                store,
                item,
                JUDGEMENTS[verdict],
                reason=reason,
                note=note,
                proposal=dict(map(parsed_assignment, proposal)),
                seconds=seconds,
            )
        if comment:
            say(store, item, comment)


@review_command.command("summary", short_help="Say what a session came to.")
@workspace_argument
@_session_argument
@_JSON_OBJECT
def summary_command(workspace: Path, session: str, as_json: bool) -> None:  # noqa: FBT001 - as above
    """Count what SESSION came to: items by table and state, rejections by reason, items an hour, comments."""
    with open_workspace(workspace, read_only=True) as store:
        held = meant_session(store, session)
        found = summary(store, held.id)
        names = shown_names(analysts(store), found.judged, held.id)
    if as_json:
        _print_object(summary_entry(found, names))
        return
    for (table, state), count in sorted(found.tally.items()):
        print_columns("state", table, state, count)
    for reason, count in found.reasons.items():
        print_columns("reason", reason, count)
    for reviewer, judged in found.judged.items():
        hour = f"{found.pace[reviewer]:.0f} an hour" if found.pace[reviewer] else ""
        print_columns("reviewer", names.name(reviewer) or reviewer, f"{judged}/{found.total}", hour)
    print_columns("comments", found.comments, f"{found.open_threads} open")


@review_command.command("apply", short_help="Do what a session came to.")
@workspace_argument
@_session_argument
@click.option("--on-behalf", is_flag=True, help="Also where somebody else began the session.")
@_JSON_OBJECT
def apply_command(workspace: Path, session: str, on_behalf: bool, as_json: bool) -> None:  # noqa: FBT001 - as above
    """Delete what the reviewers of SESSION reject and set what they propose, as one step that can be undone.

    What they differ on is left unless the session's author judged it too; each line left says why. It is the author
    who applies; a reviewer sends the session back as a package.
    """
    with open_workspace(workspace) as store:
        done = apply_session(store, meant_session(store, session).id, on_behalf=on_behalf)
    if as_json:
        _print_object(applied_entry(done))
        return
    print_columns("accepted", len(done.accepted))
    print_columns("changed", len(done.changed))
    print_columns("deleted", len(done.deleted))
    for left in done.left:
        print_columns("left", left.item, left.why, left.title, left.sentence)


@review_command.command("close", short_help="End a session, or open it again.")
@workspace_argument
@_session_argument
@click.option("--again", is_flag=True, help="Open it again.")
def close_command(workspace: Path, session: str, again: bool) -> None:  # noqa: FBT001 - as above
    """End SESSION: nothing more is judged in it, and a blind one names analysts from then on.

    Only the analyst who began it can.
    """
    with open_workspace(workspace) as store:
        edit_session(store, meant_session(store, session).id, state=_OPEN if again else _CLOSED)


_OPEN, _CLOSED = SessionState.OPEN, SessionState.CLOSED


@review_command.command("report", short_help="Write what was changed, by whom, and why.")
@workspace_argument
@_session_argument
@click.option("--to", "form", type=click.Choice(FORMATS), required=True, help="The format.")
@click.option("--language", type=click.Choice(LANGUAGES), default="ru", show_default=True, help="Its language.")
@click.option("--analyst", default="", metavar="WHO", help="Only on records of this analyst, by name or id.")
@click.option("-o", "--output", type=FILE, required=True, metavar="FILE", help="The file to write.")
def report_command(*, workspace: Path, session: str, form: str, language: str, analyst: str, output: Path) -> None:
    """Write the report on SESSION to FILE, or nothing: what was changed, by whom, and why; never half of one."""
    with open_workspace(workspace, read_only=True) as store:
        maker = meant_analyst(store, analyst)
        report = compose_report(store, meant_session(store, session).id, language=language, analyst=maker)
    export_report(report, output, form)


def _print_object(entry: Mapping[str, object]) -> None:
    click.echo(json.dumps(entry, ensure_ascii=False))
