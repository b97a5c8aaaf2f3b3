"""Participants and the further forms of their names."""

from collections.abc import Sequence

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.ids import derived_id, new_id
from newsdesk.edits.subjects import required_row
from newsdesk.edits.values import checked_value
from newsdesk.model.change import Edit
from newsdesk.model.record import ParticipantKind, RecordId, RecordKind
from newsdesk.store.store import Store


def add_participant(  # noqa: PLR0913 - a participant has these fields
    store: Store,
    *,
    name: str,
    kind: ParticipantKind = ParticipantKind.PERSON,
    role: str = "",
    affiliation: str = "",
    country: str = "",
    note: str = "",
    named: bool = True,
    aliases: Sequence[str] = (),
    quote: Quote | None = None,
    field: str = "",
) -> RecordId:
    """Record a participant; a quote supports it, or the one field that is named.

    Raises:
        InvalidValueError: if the name is empty.
        WrongSpanError: if the quote runs past the end of the text.
    """
    participant = RecordId(new_id())
    name = str(checked_value(RecordKind.PARTICIPANT, "name", name))
    with store.step(Edit.ADD_PARTICIPANT, name):
        store.insert(
            "participant",
            participant,
            {
                "name": name,
                "kind": kind.value,
                "role": role,
                "affiliation": affiliation,
                "country": country,
                "note": note,
                "named": named,
            },
        )
        set_aliases(store, participant, aliases)
        if quote is not None:
            link_quote(store, participant, quote, field)
    return participant


def set_aliases(store: Store, participant: RecordId, names: Sequence[str]) -> None:
    """Let a participant have exactly these further names.

    Raises:
        UnknownRecordError: if there is no such participant.
    """
    called = required_row(store, RecordKind.PARTICIPANT, participant)["name"]
    wanted = {derived_id("alias", participant, name): name for name in names}
    with store.step(Edit.EDIT_PARTICIPANT, str(called)):
        for row in store.rows("alias", participant=participant):
            if row["id"] not in wanted:
                store.delete("alias", str(row["id"]))
        for alias, name in wanted.items():
            store.insert("alias", alias, {"participant": participant, "name": name})
