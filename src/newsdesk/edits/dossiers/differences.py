"""How reports differ on the meetings of a record, by the rule of the briefs."""

from collections.abc import Mapping, Sequence

from newsdesk.edits.briefing.differences import Difference, differences
from newsdesk.edits.briefing.scope import Scope
from newsdesk.edits.briefing.sources import Material
from newsdesk.edits.dossiers.quotes import read_quotes
from newsdesk.model.record import Meeting, RecordId, RecordKind
from newsdesk.store import records
from newsdesk.store.store import Store


def differences_on(store: Store, meetings: Sequence[Meeting]) -> Mapping[RecordId, list[Difference]]:
    """The readings of all reports that cannot stand beside what each meeting's record says."""
    places = [place for meeting in meetings for place in meeting.participants]
    rows = [*(meeting.id for meeting in meetings), *(place.id for place in places)]
    quotes = read_quotes(store, rows, [])
    current = {str(row["version"]) for source in quotes.sources if (row := store.row("article", source.article))}
    people = records.records_among(store, RecordKind.PARTICIPANT, {place.participant for place in places})
    material = Material(
        sources=tuple(source for source in quotes.sources if source.version in current),
        texts={},
        annotations={},
        proofs=quotes.proofs,
        ties={},
    )
    scope = Scope(material=material, records={person.id: person for person in people}, elsewhere=())
    return {meeting.id: differences(meeting, scope) for meeting in meetings}
