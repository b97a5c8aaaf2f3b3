"""What a brief is about: the articles that it draws on and the records that matter to them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.edits.annotating.tags import tag_id
from newsdesk.edits.briefing.sources import Material, Proof, read_material
from newsdesk.model.article import ArticleId
from newsdesk.model.change import Row
from newsdesk.model.record import (
    AgendaItem,
    Meeting,
    MeetingParticipant,
    Note,
    Participant,
    Record,
    RecordId,
    RecordKind,
)
from newsdesk.store import records
from newsdesk.store.store import Store

_LINKS = ("meeting_participant", "meeting_agenda")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The material of a brief and its records by id.

    `elsewhere` are places in meetings and on agendas that only articles outside the brief prove, and meetings
    whose time such articles prove too.
    """

    material: Material
    records: Mapping[RecordId, Record]
    elsewhere: Collection[str]

    def proofs(self, row: str) -> Sequence[Proof]:
        """What proves a row within the brief's articles, in order of position; empty if nothing does."""
        return self.material.proofs.get(row, ())

    def position(self, row: str) -> tuple[int, int, int]:
        """Where the first proof of a row stands; behind all words if there is none."""
        return min((proof.order for proof in self.proofs(row)), default=(len(self.material.sources), 0, 0))

    def participants(self) -> list[Participant]:
        """Participants: the named before the others, those of more reports first, then in the order of the texts."""
        found = [record for record in self.records.values() if isinstance(record, Participant)]
        return sorted(found, key=lambda record: (not record.named, -self.reports(record.id), self.position(record.id)))

    def reports(self, row: str) -> int:
        """How many of the brief's articles prove a row."""
        return len({proof.source.article for proof in self.proofs(row)})

    def agenda_items(self) -> list[AgendaItem]:
        """Agenda items in the order of their keys."""
        found = [record for record in self.records.values() if isinstance(record, AgendaItem)]
        return sorted(found, key=lambda record: (record.order, record.id))

    def meetings(self) -> list[Meeting]:
        """Meetings in order of time, those of one time in the order in which the texts speak of them."""
        found = [record for record in self.records.values() if isinstance(record, Meeting)]
        return sorted(found, key=lambda record: (record.when.sort_key, self.position(record.id), record.title))

    def notes(self) -> list[Note]:
        """Notes in the order of the words that they stand beside."""
        found = [record for record in self.records.values() if isinstance(record, Note)]
        return sorted(found, key=lambda record: (self.position(record.id), record.title))

    def places(self, meeting: Meeting) -> list[MeetingParticipant]:
        """Who has a place in a meeting as far as the brief's articles know, in the order in which they say so."""
        known = [place for place in meeting.participants if place.id not in self.elsewhere]
        return sorted(known, key=lambda place: (self.position(place.id), self.position(place.participant), place.id))

    def name(self, record: RecordId) -> str:
        """The name or title of a record of the brief; empty for what is gone."""
        match self.records.get(record):
            case Participant(name=name):
                return name
            case AgendaItem(title=title) | Meeting(title=title) | Note(title=title):
                return title
            case _:
                return ""


def gather(store: Store, chosen: Sequence[ArticleId] | None, tag: str) -> Scope:
    """Gather what belongs to some articles, to a tag, or, with neither, to the whole workspace.

    A record belongs to an article whose words prove it or its place in a meeting. With it come the
    participants and agenda items of its meetings, and what its agenda items stand beneath. A tag
    brings the records of its articles and those that carry it, with all articles that prove these.

    Raises:
        UnknownArticleError: if one of the articles is not there.
    """
    tagged = _Tagged.read(store, tag) if tag else _Tagged()
    everything = chosen is None and not tag
    if chosen is None:
        chosen = [*tagged.articles, *tagged.proving(store)] if tag else _all_articles(store)
    material = read_material(store, chosen)
    wanted = {str(row["id"]) for kind in RecordKind for row in store.rows(kind)} if everything else set(tagged.records)
    wanted |= {row for row, proofs in material.proofs.items() if tagged.covers(proofs)}
    members = _Members(store, material, everything=everything)
    for row in sorted(wanted):
        members.take(row)
    return Scope(material=material, records=members.records, elsewhere=members.elsewhere)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tagged:
    """What carries a tag."""

    articles: tuple[ArticleId, ...] = ()
    records: tuple[str, ...] = ()

    @classmethod
    def read(cls, store: Store, tag: str) -> "_Tagged":
        """Find the articles and records that carry a tag."""
        taggings = store.rows("tagging", tag=tag_id(tag))
        articles = {ArticleId(str(row["row"])) for row in taggings if row["table"] == "article"}
        return cls(
            articles=tuple(article for article in _all_articles(store) if article in articles),
            records=tuple(str(row["row"]) for row in taggings if row["table"] in set(RecordKind)),
        )

    def proving(self, store: Store) -> Iterator[ArticleId]:
        """The articles whose words prove the tagged records."""
        for record in self.records:
            for tie in store.rows("evidence", row=record):
                annotation = store.row("annotation", str(tie["annotation"])) or {}
                version = store.row("article_version", str(annotation.get("version"))) or {}
                if store.row("article", str(version.get("article"))) is not None:
                    yield ArticleId(str(version["article"]))

    def covers(self, proofs: Sequence[Proof]) -> bool:
        """Say whether what these proofs prove belongs to the brief by its articles."""
        return not (self.articles or self.records) or any(proof.source.article in self.articles for proof in proofs)


def _all_articles(store: Store) -> list[ArticleId]:
    rows = sorted(store.rows("article"), key=lambda row: (row["published"] or "~", row["imported"], row["id"]))
    return [ArticleId(str(row["id"])) for row in rows]


class _Members:
    """Collects the records of a brief with what belongs to them."""

    def __init__(self, store: Store, material: Material, *, everything: bool) -> None:
        self._store = store
        self._material = material
        self._everything = everything
        self.records: dict[RecordId, Record] = {}
        self.elsewhere: set[str] = set()

    def take(self, row: str) -> None:
        """Take the record of a row in; of a place in a meeting both the meeting and the participant."""
        link = self._link(row)
        if link is None:
            self._take_record(RecordId(row))
        else:
            for column in ("meeting", "participant", "agenda_item"):
                if column in link:
                    self._take_record(RecordId(str(link[column])))

    def _link(self, row: str) -> Row | None:
        return next((link for table in _LINKS if (link := self._store.row(table, row)) is not None), None)

    def _take_record(self, record: RecordId) -> None:
        if record in self.records:
            return
        found = records.record(self._store, record)
        if found is None:
            return
        self.records[record] = found
        match found:
            case AgendaItem(parent=parent) if parent is not None:
                self._take_record(parent)
            case Meeting():
                self._take_circle(found)
            case _:
                pass

    def _take_circle(self, meeting: Meeting) -> None:
        within = {proof.annotation for proof in self._material.proofs.get(meeting.id, ())}
        timed = self._store.rows("evidence", row=meeting.id, field="when")
        if any(tie["annotation"] not in within for tie in timed):
            self.elsewhere.add(meeting.id)
        links = [(place.id, place.participant) for place in meeting.participants]
        links += [(matter.id, matter.agenda_item) for matter in meeting.agenda]
        for link, record in links:
            if self._proved_elsewhere(link):
                self.elsewhere.add(link)
            else:
                self._take_record(record)

    def _proved_elsewhere(self, link: str) -> bool:
        if self._everything or link in self._material.proofs:
            return False
        return bool(self._store.rows("evidence", row=link))
