"""What the pictures of a workspace show: its rows become the values that `picturing` draws."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import combinations

from newsdesk.exporting.wording import Wording
from newsdesk.model.record import MeetingStatus, ParticipantKind, RecordKind
from newsdesk.model.when import Basis, When, readings_agree
from newsdesk.picturing.days import with_year
from newsdesk.picturing.matrix import Matrix, Subject, Together
from newsdesk.picturing.meetings import Reading, TimedMeeting
from newsdesk.picturing.sparkline import Period, counted, period_of
from newsdesk.picturing.ties import Network, Person, Tie
from newsdesk.store.pictures import (
    WHOLE,
    MeetingRow,
    PictureScope,
    ReadingRow,
    agenda_rows,
    circle_rows,
    counts_by_day,
    meeting_rows,
    names_of,
    paragraphs,
    published_of,
    quote_counts,
    reading_rows,
)
from newsdesk.store.records import agenda_tree
from newsdesk.store.store import Store
from newsdesk.store.values import known
from newsdesk.text.dates import parse_when
from newsdesk.text.stems import stems

MOST = 400
"""So many meetings or participants are shown, the weightiest; more than these nobody can look through."""
MOST_TIES = 4_000
"""So many ties are shown, the strongest."""
_SHORTEST_STEM = 3


def timed_meetings(store: Store, scope: PictureScope = WHOLE, language: str = "ru") -> list[TimedMeeting]:
    """The meetings of a scope for a timeline, with every other reading of their time; the weightiest if too many.

    Dates of the scope bound the meetings' own time here; a meeting without any stands in every scope of dates.
    `language` is that in which times are worded.
    """
    wording = Wording(language)
    articles = scope._replace(first="", last="")
    quotes = _by_record(store, quote_counts(store, articles))
    rows = [row for row in meeting_rows(store) if articles.is_whole or row.id in quotes]
    years = published_of(store, [row.id for row in rows if row.value.startswith("--")])
    dated = {row.id: _dated(row, years) for row in rows}
    rows = [row for row in rows if _within(dated[row.id], scope)]
    circles = _circles(store)
    rows.sort(key=lambda row: (-quotes.get(row.id, 0) - len(circles.get(row.id, ())), row.id))
    rows = rows[:MOST]
    readings = _readings(rows, reading_rows(store, [row.id for row in rows], articles), wording)
    names = names_of(store, RecordKind.PARTICIPANT)
    often = Counter(participant for row in rows for participant in circles.get(row.id, ()))
    places = _spellings(row.place for row in rows)
    made = []
    for row in rows:
        circle = sorted(circles.get(row.id, ()), key=lambda each: (-often[each], names[each][0], each))
        when = When(words=row.words, value=row.value)
        made.append(
            TimedMeeting(
                id=row.id,
                title=row.title or wording.say("no title"),
                status=known(row.status, MeetingStatus.PLANNED),
                value=dated[row.id],
                said=wording.when(when) if when else "",
                assumed=row.value.startswith("--"),
                inferred=row.basis == Basis.INFERRED,
                place=places.get(_stem_key(row.place), ""),
                main=names[circle[0]][0] if circle else "",
                participants=tuple(names[each][0] for each in circle),
                quotes=quotes.get(row.id, 0),
                readings=tuple(readings.get(row.id, ())),
            )
        )
    return made


def _dated(row: MeetingRow, years: dict[str, list[str]]) -> str:
    """Its time with a year, taken from its articles where it has none of its own."""
    return with_year(row.value, years.get(row.id, ())) if row.value.startswith("--") else row.value


def _within(value: str, scope: PictureScope) -> bool:
    """Whether a time can lie within the dates of a scope."""
    return not value or (value >= scope.first[: len(value)] and (not scope.last or value[:10] <= scope.last))


def _readings(rows: Sequence[MeetingRow], said: Iterable[ReadingRow], wording: Wording) -> dict[str, list[Reading]]:
    """What other reports say of the time of these meetings, each time once for each report."""
    own = {row.id: row.value for row in rows}
    found: defaultdict[str, list[Reading]] = defaultdict(list)
    met: set[tuple[str, str, str]] = set()
    for row in said:
        when = parse_when(row.exact, published=row.published, language=row.language)
        first = own[row.meeting] = own[row.meeting] or when.value
        key = (row.meeting, row.source, when.value)
        if when.value and key not in met and not readings_agree(first, when.value):
            met.add(key)
            found[row.meeting].append(
                Reading(
                    annotation=row.annotation,
                    value=with_year(when.value, [row.published]) or when.value,
                    said=wording.when(when),
                    source=row.source,
                )
            )
    return dict(found)


def _circles(store: Store) -> dict[str, list[str]]:
    """Meeting → its participants, in the order in which they were added."""
    circles: defaultdict[str, list[str]] = defaultdict(list)
    for _, meeting, participant in circle_rows(store):
        if participant not in circles[meeting]:
            circles[meeting].append(participant)
    return dict(circles)


def _stem_key(place: str) -> frozenset[str]:
    """What two spellings of a place have in common, as "Лорна" and "в Лорне" do."""
    found = frozenset(stems(place))
    return frozenset(stem for stem in found if len(stem) >= _SHORTEST_STEM) or found


def _spellings(places: Iterable[str]) -> dict[frozenset[str], str]:
    """For each place the spelling that most meetings have, the shortest of several."""
    counts: defaultdict[frozenset[str], Counter[str]] = defaultdict(Counter)
    for place in places:
        if place.strip():
            counts[_stem_key(place)][" ".join(place.split())] += 1
    return {
        key: min(spellings, key=lambda each: (-spellings[each], len(each), each)) for key, spellings in counts.items()
    }


def _by_record(store: Store, counts: dict[str, int]) -> Counter[str]:
    """Counts by row become counts by record: words for a place in a meeting speak for both."""
    found = Counter(counts)
    for row, meeting, other in (*circle_rows(store), *agenda_rows(store)):
        if row in counts:
            found[meeting] += counts[row]
            found[other] += counts[row]
    return found


def participant_network(store: Store, scope: PictureScope = WHOLE) -> Network:
    """Participants of a scope and what ties them: meetings and paragraphs in which two come together."""
    people = _people(store, scope)
    rank = {person.id: place for place, person in enumerate(people)}
    chosen = set(rank)
    meetings: Counter[tuple[str, str]] = Counter()
    spoken = _spoken_meetings(store, scope)
    for meeting, circle in _circles(store).items():
        if spoken is None or meeting in spoken:
            meetings.update(combinations(sorted(chosen.intersection(circle), key=rank.__getitem__), 2))
    together: Counter[tuple[str, str]] = Counter()
    owners = _owners(store, chosen)
    for rows in paragraphs(store, owners, scope):
        here = {each for row in rows for each in owners[row]}
        together.update(combinations(sorted(here, key=rank.__getitem__), 2))
    weights = meetings + together
    strongest = sorted(weights, key=lambda pair: (-weights[pair], rank[pair[0]], rank[pair[1]]))[:MOST_TIES]
    ties = [
        Tie(first=pair[0], second=pair[1], meetings=meetings[pair], paragraphs=together[pair])
        for pair in sorted(strongest, key=lambda pair: (rank[pair[0]], rank[pair[1]]))
    ]
    return Network(people=tuple(people), ties=tuple(ties))


def _people(store: Store, scope: PictureScope) -> list[Person]:
    """Participants of a scope, the most quoted first; all who are recorded where nothing is left out."""
    quotes = _by_record(store, quote_counts(store, scope))
    names = names_of(store, RecordKind.PARTICIPANT)
    people = [
        Person(id=each, name=name or "…", kind=known(kind, ParticipantKind.PERSON), quotes=quotes[each])
        for each, (name, kind) in names.items()
        if scope.is_whole or each in quotes
    ]
    return sorted(people, key=lambda person: (-person.quotes, person.name, person.id))[:MOST]


def _spoken_meetings(store: Store, scope: PictureScope) -> set[str] | None:
    """The meetings that the articles of a scope speak of; None for all."""
    return None if scope.is_whole else set(_by_record(store, quote_counts(store, scope)))


def _owners(store: Store, chosen: set[str]) -> dict[str, tuple[str, ...]]:
    """Row → the chosen records for which its evidence speaks: a record itself, or a place in a meeting."""
    owners: dict[str, tuple[str, ...]] = {each: (each,) for each in chosen}
    for row, _, other in (*circle_rows(store), *agenda_rows(store)):
        if other in chosen:
            owners[row] = (other,)
    return owners


def agenda_matrix(store: Store, scope: PictureScope = WHOLE) -> Matrix:
    """Agenda items by participants of a scope: meetings on whose agenda an item stands, and shared paragraphs."""
    quotes = _by_record(store, quote_counts(store, scope))
    subjects = tuple(
        Subject(id=place.item.id, title=place.item.title, number=place.number, depth=place.depth)
        for place in agenda_tree(store)
        if scope.is_whole or place.item.id in quotes
    )[:MOST]
    people = _people(store, scope)
    items, chosen = {subject.id for subject in subjects}, {person.id for person in people}
    spoken = _spoken_meetings(store, scope)
    circles = _circles(store)
    meetings: Counter[tuple[str, str]] = Counter()
    for _, meeting, item in agenda_rows(store):
        if item in items and (spoken is None or meeting in spoken):
            meetings.update((item, person) for person in chosen.intersection(circles.get(meeting, ())))
    together: Counter[tuple[str, str]] = Counter()
    owners = _owners(store, items | chosen)
    for rows in paragraphs(store, owners, scope):
        here = {each for row in rows for each in owners[row]}
        together.update((item, person) for item in here & items for person in here & chosen)
    pairs = meetings.keys() | together.keys()
    cells = {pair: Together(meetings[pair], together[pair]) for pair in pairs}
    weight = Counter(dict.fromkeys(chosen, 0))
    for (_, person), cell in cells.items():
        weight[person] += cell.weight
    ordered = sorted(people, key=lambda each: (-weight[each.id], -each.quotes, each.name, each.id))
    return Matrix(subjects=subjects, people=tuple(ordered), cells=cells)


def mentions(store: Store, record: str) -> tuple[list[tuple[date, int]], Period]:
    """How often words speak of a record, by week or month of their articles' dates, for a sparkline."""
    rows = [record] + [
        row for row, meeting, other in (*circle_rows(store), *agenda_rows(store)) if record in {meeting, other}
    ]
    days = counts_by_day(store, rows)
    period = period_of(days)
    return counted(days, period), period
