"""What the fields of the form show for a record, read from the store."""

from newsdesk.gui.models.cells import aside
from newsdesk.gui.models.quotes import QuoteReader, QuoteRow
from newsdesk.gui.panels.chips import ChipItem
from newsdesk.gui.panels.form_fields import Editing, FormField
from newsdesk.model.article import ArticleId
from newsdesk.model.record import (
    AgendaItem,
    Meeting,
    MeetingFormat,
    Part,
    Participant,
    Record,
    RecordId,
    RecordKind,
    kind_of,
    title_of,
)
from newsdesk.store import records as record_table
from newsdesk.store.store import Store

_KINDS = {
    Editing.PEOPLE: RecordKind.PARTICIPANT,
    Editing.AGENDA: RecordKind.AGENDA_ITEM,
    Editing.PARENT: RecordKind.AGENDA_ITEM,
    Editing.VISIT: RecordKind.MEETING,
}


class FormValues:
    """Reads for the form; writes nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._quotes = QuoteReader(store)

    def record(self, record: RecordId) -> Record | None:
        """The record as it is now; None when it is deleted."""
        return record_table.record(self._store, record) if record else None

    def quotes(self, record: RecordId, article: ArticleId | str) -> tuple[QuoteRow, ...]:
        """The record's quotes, those of the article first."""
        return tuple(self._quotes.quotes(record, article))

    def value(self, record: Record, field: FormField) -> object:
        """What an editor shows, except for quotes."""
        match field.editing:
            case Editing.PEOPLE if isinstance(record, Meeting):
                return self._chips([(tie.participant, tie.part) for tie in record.participants])
            case Editing.AGENDA if isinstance(record, Meeting):
                return self._chips([(tie.agenda_item, None) for tie in record.agenda])
            case Editing.VISIT if isinstance(record, Meeting):
                return self._chips([(record.visit, None)])
            case Editing.PARENT if isinstance(record, AgendaItem):
                return self._chips([(record.parent, None)])
            case Editing.ALIASES if isinstance(record, Participant):
                return "; ".join(alias.name for alias in record.aliases)
            case _:
                return getattr(record, field.field, "")

    def other_forms(self, record: Record, quotes: tuple[QuoteRow, ...]) -> tuple[str, ...]:
        """How a participant's quotes call them that neither name nor aliases do."""
        if not isinstance(record, Participant):
            return ()
        from newsdesk.text.name_forms import other_forms  # noqa: PLC0415 - loads the stemmer, not needed at start

        of_name = [quote.words for quote in quotes if not quote.fields or "name" in quote.fields]
        return other_forms(record.name, (alias.name for alias in record.aliases), of_name)

    def known(self, field: FormField, record: RecordId) -> list[tuple[str, str]]:
        """What can be put into a field of chips: (words, record id), told apart where titles agree."""
        kind = _KINDS[field.editing]
        found = [each for each in record_table.records(self._store, kind) if each.id != record]
        if field.editing is Editing.VISIT:
            visits = [each for each in found if isinstance(each, Meeting) and each.format is MeetingFormat.VISIT]
            found = list(visits or found)
        seen: dict[str, str] = {}
        for each in found:
            title = title_of(each)
            words = title if title not in seen else f"{title} ({aside(each) or len(seen)})"
            seen[words] = each.id
        return list(seen.items())

    def _chips(self, ties: list[tuple[RecordId | None, Part | None]]) -> tuple[ChipItem, ...]:
        found = [(self.record(record), part) for record, part in ties if record]
        return tuple(
            ChipItem(record=record.id, title=title_of(record), kind=kind_of(record), part=part)
            for record, part in found
            if record is not None
        )
