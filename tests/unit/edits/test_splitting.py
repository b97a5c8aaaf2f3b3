"""Merging and splitting is identity, at any later time and with other work in between."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.edits.annotating.comments import add_comment
from newsdesk.edits.annotating.evidence import link_quote, unlink_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.errors import InvalidValueError, LoopError, NotMergedError, UnknownRecordError
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meeting_links import add_to_agenda, add_to_meeting, place_id, set_part
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.merging import Take, merge_records
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.pairings import pair_records, part_records
from newsdesk.edits.recording.participants import add_participant, set_aliases
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.recording.splitting import mergers_of, split_merged
from newsdesk.edits.recording.splitting_off import split_off
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.change import Edit, Row
from newsdesk.model.evidence import EvidenceId
from newsdesk.model.record import Part, RecordId, RecordKind
from newsdesk.store import comments
from newsdesk.store.picture import all_rows
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

TEXT = "Арман Велин и Ильза Торн откроют заседание совета по воде в Лорне в среду."
FIELDS = {
    RecordKind.PARTICIPANT: ("", "role", "country"),
    RecordKind.AGENDA_ITEM: ("", "status"),
    RecordKind.MEETING: ("", "when", "place"),
    RecordKind.NOTE: ("",),
}
EXAMPLES = 200 if os.environ.get("NEWSDESK_FULL") else 10
HOW_MANY = 4
Wish = tuple[int, int, int, int]
Records = dict[RecordKind, list[RecordId]]


class World:
    """A workspace with four records of each kind and the ways in which a walk may change them."""

    def __init__(self, store: Store) -> None:
        self.store = store
        article = add_articles(store, [read_article(TEXT.encode(), file_name="a.txt")])[0].article_id
        self.article = ArticleId(article)
        self.version = VersionId(str(store.rows("article_version", article=article)[0]["id"]))
        self.records: Records = {
            RecordKind.PARTICIPANT: [
                add_participant(store, name="Велин", role="президент", note="Первое."),
                add_participant(store, name="Арман Велин", aliases=["А. Велин"], country="Эстерия", note="Второе."),
                add_participant(store, name="Ильза Торн", role="премьер-министр", aliases=["Торн"]),
                add_participant(store, name="Велин", aliases=["А. Велин"]),
            ],
            RecordKind.AGENDA_ITEM: [add_agenda_item(store, title=f"вопрос {number}") for number in range(HOW_MANY)],
            RecordKind.MEETING: [add_meeting(store, title=f"заседание {number}") for number in range(HOW_MANY)],
            RecordKind.NOTE: [
                add_note(store, title=f"заметка {number}", body=f"слова {number}") for number in range(HOW_MANY)
            ],
        }

    def quote(self, start: int, length: int) -> Quote:
        return Quote(version=self.version, span=TextPositionSelector(start=start, end=start + length + 1))

    def wish(self, wish: Wish, *, barred: frozenset[RecordId] = frozenset()) -> None:
        """Do what a wish names, unless it would touch a barred record."""
        act, kind_number, first, second = wish
        kind = list(RecordKind)[kind_number]
        one, other = self.records[kind][first % HOW_MANY], self.records[kind][second % HOW_MANY]
        person = self.records[RecordKind.PARTICIPANT][first % HOW_MANY]
        meeting = self.records[RecordKind.MEETING][second % HOW_MANY]
        if not barred & {one, other, person, meeting}:
            with suppress(LoopError):
                self._do(act, kind, (one, other), (person, meeting), self.quote(first, second))

    def _do(
        self,
        act: int,
        kind: RecordKind,
        pair: tuple[RecordId, RecordId],
        place: tuple[RecordId, RecordId],
        quote: Quote,
    ) -> None:
        store, (one, other), (person, meeting) = self.store, pair, place
        match act:
            case 0:
                link_quote(store, one, quote, FIELDS[kind][quote.span.end % len(FIELDS[kind])])
            case 1:
                link_quote(store, add_to_meeting(store, meeting, person), quote)
            case 2:
                add_to_meeting(store, meeting, person, part=list(Part)[quote.span.end % 3])
            case 3:
                add_tag(store, f"метка {quote.span.end % 2}", kind, one)
            case 4 if kind in {RecordKind.AGENDA_ITEM, RecordKind.MEETING}:
                set_fields(store, one, {"parent" if kind is RecordKind.AGENDA_ITEM else "visit": other})
            case 5:
                asked = add_comment(store, kind, one, "Откуда это?")
                add_comment(store, kind, one, "Из «Вестника».", parent=asked)
            case 6 if one != other:
                (pair_records if quote.span.end % 2 else part_records)(store, one, other)
            case 7 if kind is RecordKind.AGENDA_ITEM:
                add_to_agenda(store, meeting, one)
            case 8:
                self._finding(kind, one, other)
            case _:
                pass

    def _finding(self, kind: RecordKind, one: RecordId, other: RecordId) -> None:
        """What keeping a finding writes, without a comparison around it."""
        with self.store.step(Edit.KEEP_FINDING, "расходятся"):
            fields = {"table": kind, "first": one, "second": other, "title": "расходятся"}
            self.store.insert("finding", f"finding {one} {other}", fields)

    def all(self) -> dict[str, list[Row]]:
        """Every living row of every table, whole."""
        return {
            name: sorted(
                (row for row in all_rows(self.store.connection, table) if not row["deleted"]),
                key=lambda row: str(row["id"]),
            )
            for name, table in TABLES.items()
        }


@contextmanager
def a_world() -> Iterator[World]:
    with tempfile.TemporaryDirectory() as folder, create_workspace(Path(folder) / "law.newsdesk") as store:
        yield World(store)


WISHES = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 3), st.integers(0, 5), st.integers(0, 5)), max_size=14)
KINDS = st.sampled_from(RecordKind)
TAKES = st.dictionaries(
    st.sampled_from(["name", "title", "when", "note", "role", "body"]), st.sampled_from(list(Take)[:2]), max_size=3
)


@settings(max_examples=EXAMPLES, deadline=None)
@given(before=WISHES, kind=KINDS, pair=st.permutations(range(HOW_MANY)), takes=TAKES)
def test_merging_and_splitting_is_identity_in_every_table(
    before: list[Wish], kind: RecordKind, pair: list[int], takes: dict[str, Take]
) -> None:
    with a_world() as world:
        for wish in before:
            world.wish(wish)
        first, second = world.records[kind][pair[0]], world.records[kind][pair[1]]
        was = world.all()
        merge_records(world.store, first, second, takes)
        merged = world.all()
        (merger,) = mergers_of(world.store, first)
        assert (merger.record, merger.into, merger.analyst) == (second, first, world.store.analyst)
        assert split_merged(world.store, second) == second
        assert world.all() == was
        assert mergers_of(world.store, first) == []
        assert not world.store.check()
        world.store.undo()
        assert world.all() == merged
        assert mergers_of(world.store, first) == [merger]
        world.store.undo()
        assert world.all() == was
        world.store.redo()
        world.store.redo()
        assert world.all() == was


@settings(max_examples=EXAMPLES, deadline=None)
@given(before=WISHES, between=WISHES, kind=KINDS, pair=st.permutations(range(HOW_MANY)))
def test_what_is_done_elsewhere_in_between_is_all_that_remains(
    before: list[Wish], between: list[Wish], kind: RecordKind, pair: list[int]
) -> None:
    """Merge, edits, split leave what the edits alone leave."""
    results = []
    for merging in (True, False):
        with a_world() as world:
            names = _named(world)
            for wish in before:
                world.wish(wish)
            first, second = world.records[kind][pair[0]], world.records[kind][pair[1]]
            if merging:
                merge_records(world.store, first, second)
            for wish in between:
                world.wish(wish, barred=frozenset({first, second}))
            if merging:
                split_merged(world.store, second)
                assert not world.store.check()
            results.append(_renamed(world, names))
    assert results[0] == results[1]


def _named(world: World) -> dict[str, str]:
    """Names for the random ids of a world, the same in each."""
    names = {record: f"{kind} {n}" for kind, found in world.records.items() for n, record in enumerate(found)}
    return {str(record): name for record, name in names.items()} | {world.version: "version", world.article: "article"}


def _renamed(world: World, names: dict[str, str]) -> dict[str, list[str]]:
    """What lives, told without ids and without what depends on the clock or on an order of making."""
    told = {str(row["id"]): f"{row['exact']}" for row in world.all()["annotation"]} | names
    for comment in world.all()["comment"]:
        told[str(comment["id"])] = f"{comment['body']} {told[str(comment['row'])]}"
    for table in ("meeting_participant", "meeting_agenda"):
        for row in world.all()[table]:
            told[str(row["id"])] = " ".join(told.get(str(value), str(value)) for value in list(row.values())[1:])
    leaving = {"id", "created", "creator", "imported", "version", "order"}
    return {
        table: sorted(
            repr([(name, told.get(str(value), value)) for name, value in row.items() if name not in leaving])
            for row in rows
        )
        for table, rows in world.all().items()
        if table not in {"analyst", "pairing"}
    }


@settings(max_examples=EXAMPLES, deadline=None)
@given(before=WISHES, kind=KINDS, three=st.permutations(range(HOW_MANY)), takes=TAKES, last_first=st.booleans())
def test_two_records_merged_into_one_are_split_off_in_either_order(
    before: list[Wish], kind: RecordKind, three: list[int], takes: dict[str, Take], last_first: bool
) -> None:
    with a_world() as world:
        for wish in before:
            world.wish(wish)
        first, second, third = (world.records[kind][place] for place in three[:3])
        was = world.all()
        merge_records(world.store, first, second, takes)
        merge_records(world.store, first, third, takes)
        assert [merger.record for merger in mergers_of(world.store, first)] in ([second, third], [third, second])
        for record in (third, second) if last_first else (second, third):
            split_merged(world.store, record)
            assert not world.store.check()
        assert world.all() == was


def test_what_another_merged_record_gave_stays_when_one_is_split_off(store: Store) -> None:
    world = World(store)
    first, second, third = world.records[RecordKind.PARTICIPANT][:3]
    meeting = world.records[RecordKind.MEETING][0]
    for person in (second, third):
        link_quote(store, person, world.quote(0, 10))
        link_quote(store, add_to_meeting(store, meeting, person), world.quote(30, 8))
    was = world.all()
    merge_records(store, first, second)
    merge_records(store, first, third)
    split_merged(store, second)
    assert {row["row"] for row in store.rows("evidence")} == {
        first, second, place_id(meeting, first), place_id(meeting, second)
    }  # fmt: skip
    assert {row["participant"] for row in store.rows("meeting_participant")} == {first, second}
    assert not store.check()
    split_merged(store, third)
    assert world.all() == was


def test_a_visit_that_followed_a_merge_while_its_meeting_was_merged_away_is_as_it_was(store: Store) -> None:
    world = World(store)
    first, second, third, _ = world.records[RecordKind.MEETING]
    set_fields(store, third, {"visit": second})
    was = world.all()
    merge_records(store, first, second)
    merge_records(store, first, third)
    split_merged(store, second)
    split_merged(store, third)
    assert world.all() == was
    assert not store.check()


def test_what_a_merge_that_was_taken_back_had_made_first_is_whole_after_the_next_one(store: Store) -> None:
    world = World(store)
    first, second, third, _ = world.records[RecordKind.PARTICIPANT]
    part_records(store, third, second)
    merge_records(store, first, second)
    store.undo()
    pair_records(store, third, first)
    was = world.all()
    merge_records(store, second, first)
    split_merged(store, first)
    assert world.all() == was
    assert not store.check()


def test_what_was_said_of_two_records_merged_into_a_third_comes_back_alone(store: Store) -> None:
    world = World(store)
    second, first, _, third = world.records[RecordKind.NOTE]
    part_records(store, second, third)
    was = world.all()
    merge_records(store, first, second)
    merge_records(store, first, third)
    split_merged(store, second)
    split_merged(store, third)
    assert world.all() == was


def test_of_a_merge_within_a_merge_the_outer_one_is_split_first(store: Store) -> None:
    world = World(store)
    inner, middle, outer = world.records[RecordKind.PARTICIPANT][:3]
    was = world.all()
    merge_records(store, middle, inner)
    merge_records(store, outer, middle)
    assert [merger.record for merger in mergers_of(store, outer)] == [middle]
    with pytest.raises(UnknownRecordError):
        split_merged(store, inner)
    split_merged(store, middle)
    assert [merger.title for merger in mergers_of(store, middle)] == ["Велин"]
    split_merged(store, inner)
    assert world.all() == was


def two_people(store: Store) -> tuple[World, RecordId, RecordId, RecordId]:
    """Two participants, each with a quote, and a meeting of the second with a quote."""
    world = World(store)
    first, second = world.records[RecordKind.PARTICIPANT][:2]
    meeting = world.records[RecordKind.MEETING][0]
    link_quote(store, first, world.quote(0, 4))
    link_quote(store, second, world.quote(6, 4))
    link_quote(store, add_to_meeting(store, meeting, second), world.quote(29, 9))
    return world, first, second, meeting


def test_what_was_added_to_the_surviving_record_stays_with_it(store: Store) -> None:
    world, first, second, meeting = two_people(store)
    was = world.all()
    merge_records(store, first, second)
    tie = link_quote(store, first, world.quote(40, 6), "role")
    set_fields(store, first, {"affiliation": "правительство", "note": "Третье."})
    set_aliases(store, first, [*(str(row["name"]) for row in store.rows("alias", participant=first)), "А. В."])
    said = add_comment(store, RecordKind.PARTICIPANT, first, "Проверить.")
    split_merged(store, second)
    now = world.all()
    assert [row for row in now["evidence"] if row not in was["evidence"]] == [store.row("evidence", tie)]
    kept = store.row("participant", first)
    assert kept is not None
    assert (kept["affiliation"], kept["note"], kept["name"]) == ("правительство", "Третье.", "Велин")
    assert [row["name"] for row in store.rows("alias", participant=first)] == ["А. В."]
    assert [row["row"] for row in store.rows("comment")] == [first]
    assert store.row("comment", said) is not None
    assert [row["participant"] for row in store.rows("meeting_participant", meeting=meeting)] == [second]
    assert not store.check()


def test_a_place_that_was_proved_since_stays_and_the_old_one_returns(store: Store) -> None:
    world, first, second, meeting = two_people(store)
    merge_records(store, first, second)
    tie = link_quote(store, place_id(meeting, first), world.quote(60, 3))
    set_part(store, meeting, first, Part.HOST)
    split_merged(store, second)
    places = {row["participant"]: row for row in store.rows("meeting_participant", meeting=meeting)}
    assert set(places) == {first, second}
    assert (places[first]["part"], places[second]["part"]) == ("host", "attendee")
    assert [row["id"] for row in store.rows("evidence", row=place_id(meeting, first))] == [tie]
    assert len(store.rows("evidence", row=place_id(meeting, second))) == 1
    assert not store.check()


def test_what_was_taken_away_since_stays_away(store: Store) -> None:
    world, first, second, meeting = two_people(store)
    merge_records(store, first, second)
    quotes = {
        str((store.row("annotation", str(row["annotation"])) or {})["exact"]): row for row in store.rows("evidence")
    }
    unlink_quote(store, EvidenceId(str(quotes[TEXT[6:11]]["id"])))
    delete_record(store, meeting)
    split_merged(store, second)
    assert store.rows("evidence", row=second) == []
    assert store.rows("meeting_participant") == []
    assert [row["row"] for row in store.rows("evidence")] == [first]
    assert not store.check()
    assert world.version


def test_an_answer_given_since_goes_back_with_its_thread(store: Store) -> None:
    _, first, second, _ = two_people(store)
    asked = add_comment(store, RecordKind.PARTICIPANT, second, "Это он?")
    merge_records(store, first, second)
    answer = add_comment(store, RecordKind.PARTICIPANT, first, "Он.", parent=asked)
    add_comment(store, RecordKind.PARTICIPANT, first, "Верно.", parent=answer)
    split_merged(store, second)
    (thread,) = comments.threads(store, second)
    assert [each.body for each in (thread.first, *thread.answers)] == ["Это он?", "Он.", "Верно."]
    assert comments.threads(store, first) == []


def test_a_merge_is_taken_apart_after_a_restart_and_the_split_is_undone_after_another(tmp_path: Path) -> None:
    path = tmp_path / "desk.newsdesk"
    with create_workspace(path) as store:
        world, first, second, _ = two_people(store)
        was = world.all()
        merge_records(store, first, second)
        merged = world.all()
    with open_workspace(path) as store:
        world.store = store
        split_merged(store, second)
        assert world.all() == was
        step = store.next_undo()
        assert step is not None
        assert (step.edit, step.subject) == (Edit.SPLIT_RECORD, "Велин → Арман Велин")
    with open_workspace(path) as store:
        world.store = store
        store.undo()
        assert world.all() == merged


def test_agenda_items_that_were_moved_beneath_each_other_since_make_no_loop(store: Store) -> None:
    world = World(store)
    first, second, child, other = world.records[RecordKind.AGENDA_ITEM]
    set_fields(store, second, {"parent": other})
    set_fields(store, child, {"parent": second})
    set_fields(store, first, {"parent": other})
    merge_records(store, first, second)
    set_fields(store, first, {"parent": ""})
    set_fields(store, other, {"parent": child})
    split_merged(store, second)
    assert not store.check()
    assert not store.conflicts()
    assert (store.row("agenda_item", child) or {})["parent"] == first


def test_what_was_not_merged_cannot_be_split(store: Store) -> None:
    world, first, second, _ = two_people(store)
    for record in (first, second):
        with pytest.raises(NotMergedError):
            split_merged(store, record)
    delete_record(store, second)
    with pytest.raises(NotMergedError):
        split_merged(store, second)
    with pytest.raises(UnknownRecordError):
        split_merged(store, RecordId("nobody"))
    assert mergers_of(store, first) == []
    assert world.version


def test_quotes_become_a_record_of_their_own_with_what_only_they_prove(store: Store) -> None:
    world = World(store)
    mixed = world.records[RecordKind.PARTICIPANT][2]
    one, other = world.records[RecordKind.MEETING][:2]
    set_aliases(store, mixed, ["Арман Велин", "Торн"])
    set_fields(store, mixed, {"role": "президент"})
    stays = link_quote(store, mixed, Quote(version=world.version, span=TextPositionSelector(start=14, end=24)))
    goes = link_quote(store, mixed, Quote(version=world.version, span=TextPositionSelector(start=0, end=11)), "role")
    link_quote(
        store,
        add_to_meeting(store, one, mixed),
        Quote(version=world.version, span=TextPositionSelector(start=0, end=11)),
    )
    link_quote(store, add_to_meeting(store, other, mixed, part=Part.CHAIR), world.quote(25, 8))
    was = world.all()
    made = split_off(store, mixed, [goes], "Велин")
    row = store.row("participant", made)
    assert row is not None
    assert (row["name"], row["role"], row["kind"]) == ("Велин", "президент", "person")
    assert [alias["name"] for alias in store.rows("alias", participant=made)] == ["Арман Велин"]
    assert [alias["name"] for alias in store.rows("alias", participant=mixed)] == ["Торн"]
    assert [tie["id"] for tie in store.rows("evidence", row=mixed)] == [stays]
    assert [tie["field"] for tie in store.rows("evidence", row=made)] == ["role"]
    assert [place["meeting"] for place in store.rows("meeting_participant", participant=made)] == [one]
    assert [place["meeting"] for place in store.rows("meeting_participant", participant=mixed)] == [other]
    assert not store.check()
    merge_records(store, mixed, made)
    split_merged(store, made)
    store.undo()
    store.undo()
    store.undo()
    assert world.all() == was


@pytest.mark.parametrize("kind", RecordKind)
def test_a_record_of_any_kind_can_be_split(store: Store, kind: RecordKind) -> None:
    world = World(store)
    mixed = world.records[kind][0]
    tie = link_quote(store, mixed, world.quote(0, 4))
    was = world.all()
    made = split_off(store, mixed, [tie], "Другое")
    assert [row["row"] for row in store.rows("evidence")] == [made]
    assert not store.check()
    store.undo()
    assert world.all() == was


def test_nothing_is_split_off_without_quotes_or_a_name_or_with_those_of_another(store: Store) -> None:
    world, first, second, _ = two_people(store)
    (theirs,) = [EvidenceId(str(row["id"])) for row in store.rows("evidence", row=second)]
    (own,) = [EvidenceId(str(row["id"])) for row in store.rows("evidence", row=first)]
    was = world.all()
    for ties, name in (([], "Другой"), ([own], " ")):
        with pytest.raises(InvalidValueError):
            split_off(store, first, ties, name)
    with pytest.raises(UnknownRecordError):
        split_off(store, first, [theirs], "Другой")
    assert world.all() == was
