"""The command agreement."""

from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.cli.output import print_json, print_table
from newsdesk.cli.parameters import json_option, known_article, workspace_argument
from newsdesk.cli.review_meant import meant_session
from newsdesk.cli.shown_names import ShownNames, shown_names
from newsdesk.edits.reviewing.agreement import agreement
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.agreement import Disagreement, Figure, Moment, Unit
from newsdesk.store.analysts import analysts

_HEADINGS = ("measure", "kind", "field", "analysts", "value", "95 %", "items", "left out", "disagreements")


@click.command("agreement", short_help="Say how far analysts agree.")
@workspace_argument
@click.option("--article", "articles", multiple=True, metavar="ID", help="Only this article; may be repeated.")
@click.option("--review", default="", metavar="SESSION", help="Only the articles of this session of annotation.")
@click.option("--handed-in", is_flag=True, help="As analysts handed it in, before they discussed it.")
@json_option
def agreement_command(
    *, workspace: Path, articles: tuple[str, ...], review: str, handed_in: bool, as_json: bool
) -> None:
    """Compare what analysts made of the same articles of WORKSPACE: of all that several marked, if none is given.

    Each line has a measure, the kind and the field that it is about ("all" and "whole" where it is about all kinds, or
    about records as a whole), the analysts, the value, the bounds of 95 % of the bootstrap, how much was compared, how
    much could not be as nobody else marked it, and how often they part. "–" stands where nothing could be compared or
    told apart.
    """
    with open_workspace(workspace, read_only=True) as store:
        session = meant_session(store, review).id if review else None
        found = agreement(
            store,
            articles=[known_article(store, article) for article in articles],
            session=session,
            moment=Moment.HANDED_IN if handed_in else Moment.NOW,
        )
        names = shown_names(analysts(store), found.analysts, *filter(None, [session]), *found.articles)
    if as_json:
        print_json(_entry(figure, names) for figure in found.figures)
    elif found.figures:
        print_table(_HEADINGS, (_line(figure, names) for figure in found.figures))
    else:
        msg = _NOTHING_HANDED_IN if handed_in else _NOTHING
        raise InputError(msg)


_NOTHING = "There is no article here that two analysts annotated; take in their packages first (newsdesk absorb)."
_NOTHING_HANDED_IN = (
    "There is no article here that two analysts handed in; each accepts it in a session of independent annotation "
    "(newsdesk review verdict)."
)


def _line(figure: Figure, names: ShownNames) -> tuple[object, ...]:
    bounds = "" if figure.low is None or figure.high is None else f"{figure.low:.3f} … {figure.high:.3f}"
    return (
        figure.measure,
        figure.kind or "all",
        figure.field or "whole",
        ", ".join(names.name(analyst) or analyst[:8] for analyst in figure.analysts),
        "–" if figure.value is None else f"{figure.value:.4f}",
        bounds,
        figure.items,
        figure.missing,
        len(figure.disagreements),
    )


def _entry(figure: Figure, names: ShownNames) -> dict[str, object]:
    return {
        "measure": figure.measure,
        "kind": figure.kind,
        "field": figure.field,
        "analysts": [{"id": names.id(analyst), "name": names.name(analyst) or ""} for analyst in figure.analysts],
        "value": figure.value,
        "low": figure.low,
        "high": figure.high,
        "items": figure.items,
        "missing": figure.missing,
        "disagreements": [_disagreement(parting, names) for parting in figure.disagreements],
    }


def _disagreement(parting: Disagreement, names: ShownNames) -> dict[str, object]:
    return {
        "article": parting.article,
        "start": parting.start,
        "end": parting.end,
        "readings": {
            names.id(analyst) or str(names.name(analyst)): _reading(unit) for analyst, unit in parting.readings.items()
        },
    }


def _reading(unit: Unit | None) -> dict[str, object] | None:
    if unit is None:
        return None
    return {
        "start": unit.start,
        "end": unit.end,
        "kind": unit.kind,
        "fields": dict(unit.fields),
        "record": unit.record,
        "annotation": unit.annotation,
    }
