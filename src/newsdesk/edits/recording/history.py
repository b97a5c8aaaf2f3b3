"""What happened to a record: who did what to it, when."""

from newsdesk.edits.errors import UnknownRecordError
from newsdesk.model.change import Entry
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.reviews import verdicts_of_record
from newsdesk.store.store import Store


def record_history(store: Store, record: RecordId) -> list[Entry]:
    """All entries of a record, its links, its evidence and the verdicts on it, newest first; also of a deleted one.

    Raises:
        UnknownRecordError: if there never was such a record.
    """
    kind = next((kind for kind in RecordKind if store.row(kind, record, deleted=True) is not None), None)
    if kind is None:
        raise UnknownRecordError(record)
    rows = [(str(kind), str(record))]
    rows += [("evidence", str(tie["id"])) for tie in store.rows("evidence", row=record)]
    rows += [("verdict", verdict.id) for verdict in verdicts_of_record(store, record)]
    for table, column in _LINKS.get(kind, ()):
        rows += [(table, str(link["id"])) for link in store.rows(table, **{column: record})]
    entries = [entry for table, row in rows for entry in store.history(table, row)]
    return sorted(entries, key=lambda entry: (entry.counter, entry.id), reverse=True)


_LINKS = {
    RecordKind.PARTICIPANT: (("alias", "participant"), ("meeting_participant", "participant")),
    RecordKind.AGENDA_ITEM: (("meeting_agenda", "agenda_item"),),
    RecordKind.MEETING: (("meeting_participant", "meeting"), ("meeting_agenda", "meeting")),
}
