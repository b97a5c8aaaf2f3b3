"""has:unresolved finds the records that the panel marks as unsettled: one rule, once in SQL and once for a row."""

from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.models.rows import Doubt, RowReader, Scope
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.records import record_ids
from newsdesk.store.search import hits, newest_keys
from newsdesk.store.store import Store
from newsdesk.text.queries import parse


def found(store: Store) -> set[str]:
    query = parse("has:unresolved kind:participant kind:agenda kind:meeting kind:note")
    return {hit.id for hit in hits(store, query, newest_keys(store, query))}


def marked(store: Store) -> set[str]:
    """The records with a doubt other than that reports differ, which only a comparison of their texts can say."""
    reader = RowReader(store)
    rows = [reader.read_one(RecordId(one), Scope()) for kind in RecordKind for one in record_ids(store, kind)]
    return {row.id for row in rows if row is not None and set(row.doubts) - {Doubt.REPORTS_DIFFER}}


def test_the_search_finds_the_records_that_the_panel_marks(sample: Store) -> None:
    assert found(sample) == marked(sample) != set()
    add_participant(sample, name="Ильза Торн")
    meeting = add_meeting(sample, title="Визит")
    assert meeting in found(sample)
    with sample.step(Edit.MOVE_MARK):
        for number, row in enumerate(sample.rows("annotation")):
            if number % 5 == 0:
                state = ("orphan", "ambiguous", "moved", "changed")[number % 4]
                sample.update("annotation", str(row["id"]), {"state": state})
                left = {"annotation": row["id"], "source": row["version"], "result": state, "decision": "accepted"}
                sample.insert("carrying", f"{number:032x}", left)
            elif number % 7 == 0:
                sample.delete("annotation", str(row["id"]))
    assert found(sample) == marked(sample)
    with sample.step(Edit.EDIT_MEETING):
        for row in sample.rows("meeting")[:3]:
            sample.update("meeting", str(row["id"]), {"when_value": "2026-03-11", "when_basis": "stated", "title": ""})
        for row in sample.rows("agenda_item")[:2]:
            sample.update("agenda_item", str(row["id"]), {"title": ""})
        for row in sample.rows("note"):
            sample.update("note", str(row["id"]), {"title": "", "body": ""})
    assert found(sample) == marked(sample)
