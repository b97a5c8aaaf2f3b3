"""Commands on conflicts: conflicts, decide."""

from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import json_option, workspace_argument
from newsdesk.edits.exchanging.disputes import decide, decide_value, disputes
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.absorption import Choice, Dispute


@click.command("conflicts", short_help="List what analysts say differently.")
@workspace_argument
@json_option
def conflicts_command(workspace: Path, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """List the open conflicts of WORKSPACE with all values, the one shown now first."""
    with open_workspace(workspace, read_only=True) as store:
        found = disputes(store)
    if as_json:
        print_json(
            {
                "id": one.id,
                "table": one.table,
                "record": one.record,
                "title": one.title,
                "field": one.field,
                "values": [
                    {
                        "value": _value(one, choice),
                        "words": choice.words,
                        "who": choice.who or None,
                        "when": choice.when,
                    }
                    for choice in one.choices
                ],
            }
            for one in found
        )
        return
    for one in found:
        values = (
            f"{number}. {choice.words} ({choice.who or 'another analyst'})"
            for number, choice in enumerate(one.choices, start=1)
        )
        print_columns(one.id, one.title, one.field, *values)


def _value(dispute: Dispute, choice: Choice) -> object:
    """A choice as it is stored: of one field its value, of several that hold one value together all of them."""
    return choice.values.get(dispute.fields[0]) if len(dispute.fields) == 1 else dict(choice.values)


@click.command("decide", short_help="Decide a conflict.")
@workspace_argument
@click.argument("conflict", metavar="CONFLICT")
@click.option("--take", type=int, default=None, metavar="N", help="Let the N-th of its values stand, from 1.")
@click.option("--value", default=None, help="Let this value stand instead.")
def decide_command(workspace: Path, conflict: str, take: int | None, value: str | None) -> None:
    """Decide the conflict with the id CONFLICT, as `newsdesk conflicts` lists it; one step that undo takes back."""
    if (take is None) == (value is None):
        msg = "Give either --take N or --value."
        raise InputError(msg)
    with open_workspace(workspace) as store:
        if take is not None:
            choices = next((one.choices for one in disputes(store) if one.id == conflict), ())
            if choices and not 1 <= take <= len(choices):
                msg = f"There is no choice {take}: this conflict has {len(choices)}, from 1."
                raise InputError(msg)
            decide(store, conflict, take)
        else:
            decide_value(store, conflict, str(value))
