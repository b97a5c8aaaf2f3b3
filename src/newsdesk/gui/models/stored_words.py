"""What the store holds in a field, as the words that a person would type for it."""

from newsdesk.model.record import Participant, RecordId
from newsdesk.model.when import When
from newsdesk.store import records as record_table
from newsdesk.store.store import Store


def stored_words(store: Store, record: RecordId, field: str) -> str | None:
    """The words of a field, "" for one that takes names one by one; None if the record is gone."""
    found = record_table.record(store, record)
    if found is None:
        return None
    value = "" if field in {"parent", "visit"} else getattr(found, field, "")
    if isinstance(found, Participant) and field == "aliases":
        return "; ".join(alias.name for alias in found.aliases)
    if isinstance(value, When):
        return value.words or value.value
    return value if isinstance(value, str) else ""
