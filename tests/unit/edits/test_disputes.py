"""Disputes: what analysts say differently, as a person reads it, and what each decision does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from tests.unit.edits.conftest import Desk

from newsdesk.edits.annotating.annotations import delete_annotation, move_mark
from newsdesk.edits.annotating.comments import add_comment, edit_comment
from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.errors import InvalidValueError, LoopError, UnknownDisputeError
from newsdesk.edits.exchanging.disputes import decide, decide_all, decide_value, disputes, keep_both
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meeting_links import add_to_meeting, set_part
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.merging import merge_records
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.recording.splitting import mergers_of
from newsdesk.edits.workspace import name_analyst
from newsdesk.model.absorption import Dispute
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.change import Edit
from newsdesk.model.record import Part, RecordId, RecordKind
from newsdesk.store.store import Store


@contextmanager
def _copy(store: Store, name: str) -> Iterator[Store]:
    path = store.path.with_name(f"{name}.newsdesk")
    store.save_copy(path)
    with Store.open(path, analyst=name, clock=lambda: "2026-03-11T08:10:00Z") as opened:
        yield opened


class Two:
    """Two desks with the same article, participant (with a quote and a place in a meeting) and meeting."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.one = desk.store
        quote = desk.quote("Арман Велин")
        self.person = add_participant(self.one, name="Арман Велин", aliases=["Велин"], quote=quote)
        self.meeting = add_meeting(self.one, title="Совет по воде", quote=desk.quote("заседание"))
        add_to_meeting(self.one, self.meeting, self.person)
        add_tag(self.one, "вода", "participant", self.person)
        self.mark = AnnotationId(str(self.one.rows("evidence", row=self.person)[0]["annotation"]))

    @contextmanager
    def apart(self) -> Iterator[Store]:
        """The other desk, which is called Лейла."""
        with _copy(self.one, "other") as other:
            name_analyst(other, "Лейла")
            yield other

    def together(self, other: Store) -> list[Dispute]:
        """What is disputed once each has what the other did, which is the same for both."""
        self.one.absorb(list(other.entries()))
        other.absorb(list(self.one.entries()))
        found = disputes(self.one)
        assert found == disputes(other)
        return found


@pytest.fixture
def two(desk: Desk) -> Two:
    name_analyst(desk.store, "Арман")
    return Two(desk)


def test_a_time_is_one_dispute_with_its_words_and_its_value(two: Two) -> None:
    with two.apart() as other:
        set_fields(two.one, two.meeting, {"when": "в среду"})
        set_fields(other, two.meeting, {"when": "12 марта 2026"})
        (dispute,) = two.together(other)
    assert (dispute.table, dispute.record, dispute.field, dispute.title) == (
        "meeting",
        two.meeting,
        "when",
        "Совет по воде",
    )
    told = {choice.who: choice.words for choice in dispute.choices}
    assert told == {"Арман": "в среду (2026-03-11)", "Лейла": "12 марта 2026 (2026-03-12)"}
    assert {choice.when for choice in dispute.choices if choice.who == "Лейла"} == {"2026-03-11T08:10:00Z"}
    for number, choice in enumerate(dispute.choices, start=1):
        with _copy(two.one, f"copy{number}") as copy:
            decide(copy, dispute.id, number)
            assert {name: (copy.row("meeting", two.meeting) or {})[name] for name in dispute.fields} == choice.values
            assert disputes(copy) == []
            assert copy.steps(1)[0].edit == Edit.DECIDE_CONFLICT
            assert copy.steps(1)[0].subject == "Совет по воде"


def test_who_says_the_same_stands_on_one_side_and_the_side_that_is_shown_comes_first(two: Two) -> None:
    with two.apart() as other, _copy(two.one, "third") as third:
        for country in ("Морания", "Эстерия", "Морания"):  # its later acts are newer, whatever the clocks say
            set_fields(third, two.person, {"country": country})
        set_fields(third, two.person, {"role": "посол"})
        set_fields(two.one, two.person, {"role": "глава"})
        set_fields(other, two.person, {"role": "глава"})
        two.one.absorb(list(third.entries()))
        (dispute,) = two.together(other)
    first, second = dispute.choices
    assert (first.words, first.who) == ("посол", "third")
    assert (second.words, set(second.who.split(", "))) == ("глава", {"Арман", "Лейла"})
    assert (two.one.row("participant", two.person) or {})["role"] == "посол"


def test_a_reference_is_told_by_the_title_of_what_it_names(two: Two) -> None:
    visits = [add_meeting(two.one, title=title) for title in ("Визит в Лорну", "Визит в Арну")]
    with two.apart() as other:
        set_fields(two.one, two.meeting, {"visit": visits[0]})
        set_fields(other, two.meeting, {"visit": visits[1]})
        (dispute,) = two.together(other)
        assert {choice.words for choice in dispute.choices} == {"Визит в Лорну", "Визит в Арну"}


def test_sides_whose_words_are_the_same_are_told_apart(two: Two) -> None:
    with two.apart() as other:
        set_fields(two.one, two.meeting, {"when_words": "скоро", "when_value": "", "when_basis": "inferred"})
        set_fields(other, two.meeting, {"when_words": "скоро"})
        (dispute,) = two.together(other)
        assert {choice.words for choice in dispute.choices} == {"скоро (inferred)", "скоро (stated)"}


def test_what_hangs_on_a_record_is_told_by_the_record_and_itself(two: Two) -> None:
    place = str(two.one.rows("meeting_participant")[0]["id"])
    said = add_comment(two.one, "participant", two.person, "верно?")
    with two.apart() as other:
        set_part(two.one, two.meeting, two.person, Part.HOST)
        set_part(other, two.meeting, two.person, Part.CHAIR)
        move_mark(two.one, two.mark, two.desk.span("Арман"))
        move_mark(other, two.mark, two.desk.span("Велин"))
        edit_comment(two.one, said, "неверно")
        other.analyst = two.one.analyst
        edit_comment(other, said, "точно")
        found = {(one.table, one.field): one for one in two.together(other)}
    part = found["meeting_participant", "part"]
    assert (part.row, part.record, part.title) == (place, two.meeting, "Совет по воде: Арман Велин")
    assert {choice.words for choice in part.choices} == {"host", "chair"}
    quote = found["annotation", "quote"]
    assert (quote.record, quote.title, quote.annotation) == (two.person, "Арман Велин", two.mark)
    assert {choice.words for choice in quote.choices} == {"Арман", "Велин"}
    comment = found["comment", "body"]
    assert (comment.record, comment.title.partition(": ")[0]) == (two.person, "Арман Велин")


def test_a_record_that_somebody_deleted_comes_back_with_what_went_with_it(two: Two) -> None:
    with two.apart() as other:
        was = two.desk.living()
        delete_record(two.one, two.person)
        set_fields(other, two.person, {"role": "глава"})
        (dispute,) = two.together(other)
        assert (dispute.field, dispute.title) == ("deleted", "Арман Велин")
        assert dispute.annotation == two.mark, "the words that proved it, though their tie went with it"
        told = {choice.who: choice.words for choice in dispute.choices}
        assert told == {"Арман": "deleted", "Лейла": "kept, with role: глава"}
        kept = next(choice for choice in dispute.choices if choice.who == "Лейла")
        assert kept.made == (("role", "глава"),)
        decide(two.one, dispute.id, 1 + dispute.choices.index(kept))
    now = two.desk.living()
    for table in ("alias", "annotation", "evidence", "meeting_participant", "tagging"):
        assert now[table] == was[table], table
    assert (two.one.row("participant", two.person) or {})["role"] == "глава"
    assert disputes(two.one) == []
    assert two.one.check() == []


def test_of_several_deleted_at_once_only_the_one_wanted_comes_back(two: Two) -> None:
    second = add_participant(two.one, name="Велин", quote=two.desk.quote("Арман Велин"))
    with two.apart() as other:
        with two.one.step(Edit.DELETE_RECORD):
            delete_record(two.one, two.person)
            delete_record(two.one, second)
        set_fields(other, two.person, {"role": "глава"})
        (dispute,) = two.together(other)
        decide_value(two.one, dispute.id, "kept")
    assert [row["id"] for row in two.one.rows("participant")] == [two.person]
    assert [row["row"] for row in two.one.rows("evidence", annotation=two.mark)] == [two.person]
    assert two.one.row("annotation", two.mark) is not None


def test_a_record_decided_to_be_deleted_takes_with_it_what_was_hung_on_it_since(two: Two) -> None:
    with two.apart() as other:
        delete_record(two.one, two.person)
        link_quote(other, two.person, two.desk.quote("премьер-министр"), "role")
        add_tag(other, "визит", "participant", two.person)
        add_comment(other, "participant", two.person, "верно?")
        (dispute,) = two.together(other)
        assert dispute.field == "deleted"
        made = {name: words for choice in dispute.choices for name, words in choice.made}
        assert made == {"quote": "премьер-министр", "tag": "визит", "comment": "верно?"}
        assert two.one.row("participant", two.person) is None
        decide_value(two.one, dispute.id, "deleted")
    for table in ("evidence", "tagging", "comment"):
        assert two.one.rows(table, row=two.person) == []
    assert disputes(two.one) == []
    assert two.one.check() == []


def test_a_record_merged_away_that_somebody_edits_is_split_off_again_or_merged_anew(two: Two) -> None:
    twin = add_participant(two.one, name="А. Велин", quote=two.desk.quote("Велин", 2))
    with two.apart() as other:
        merge_records(two.one, two.person, twin)
        set_fields(other, twin, {"role": "глава"})
        add_tag(other, "визит", "participant", twin)
        (dispute,) = two.together(other)
        words = {choice.words.partition(";")[0] for choice in dispute.choices}
        assert words == {"merged into “Арман Велин”", "kept, with role: глава"}
        decide_value(two.one, dispute.id, "deleted")
        assert len(two.one.rows("tagging", row=two.person)) == 2
        assert two.one.row("participant", twin) is None
        decide_value(other, dispute.id, "kept")
        assert (other.row("participant", twin) or {})["role"] == "глава"
        assert mergers_of(other, two.person) == []
        assert len(other.rows("evidence", row=twin)) == 1
        assert disputes(two.one) == disputes(other) == []


def test_a_mark_that_goes_with_its_record_brings_the_record_back(two: Two) -> None:
    with two.apart() as other:
        delete_record(two.one, two.person)
        move_mark(other, two.mark, two.desk.span("Велин"))
        (dispute,) = two.together(other)
        assert (dispute.table, dispute.record, dispute.annotation) == ("annotation", two.person, two.mark)
        assert dispute.title == "Арман Велин: Велин"
        decide_value(two.one, dispute.id, "kept")
    assert two.one.row("participant", two.person) is not None
    assert [tie["annotation"] for tie in two.one.rows("evidence", row=two.person)] == [two.mark]
    assert (two.one.row("annotation", two.mark) or {})["exact"] == "Велин"


def test_both_places_of_a_mark_can_stay_each_with_what_it_proves(two: Two) -> None:
    with two.apart() as other:
        move_mark(two.one, two.mark, two.desk.span("Арман"))
        move_mark(other, two.mark, two.desk.span("Велин"))
        (dispute,) = two.together(other)
        made = keep_both(two.one, dispute.id)
        assert keep_both(other, dispute.id) == made
        assert two.together(other) == []
        marks = {str(row["exact"]) for row in two.one.rows("annotation") if row["id"] in {two.mark, made}}
        assert marks == {"Арман", "Велин"}
        assert {tie["annotation"] for tie in two.one.rows("evidence", row=two.person)} == {two.mark, made}
        assert other.check() == []
    with pytest.raises(UnknownDisputeError):
        keep_both(two.one, dispute.id)


def test_a_value_of_ones_own_is_read_as_when_it_is_set(two: Two) -> None:
    with two.apart() as other:
        set_fields(two.one, two.meeting, {"when": "в среду", "status": "held", "place": "Лорна"})
        set_fields(other, two.meeting, {"when": "12 марта", "status": "cancelled", "place": "Арна"})
        move_mark(two.one, two.mark, two.desk.span("Арман"))
        move_mark(other, two.mark, two.desk.span("Велин"))
        found = {one.field: one for one in two.together(other)}
    with pytest.raises(InvalidValueError, match="status"):
        decide_value(two.one, found["status"].id, "готово")
    with pytest.raises(InvalidValueError, match="quote"):
        decide_value(two.one, found["quote"].id, "таких слов нет")
    decide_value(two.one, found["when"].id, "13 марта 2026")
    decide_value(two.one, found["status"].id, "POSTPONED")
    shown = str((two.one.row("meeting", two.meeting) or {})["place"])
    decide_value(two.one, found["place"].id, shown)  # what is shown already is decided all the same
    decide_value(two.one, found["quote"].id, "Ильза Торн")
    row = two.one.row("meeting", two.meeting) or {}
    assert (row["when_value"], row["status"], row["place"]) == ("2026-03-13", "postponed", shown)
    assert (two.one.row("annotation", two.mark) or {})["exact"] == "Ильза Торн"
    assert disputes(two.one) == []


def test_several_are_decided_as_one_step_or_none_is(two: Two) -> None:
    with two.apart() as other:
        set_fields(two.one, two.meeting, {"status": "held", "place": "Лорна"})
        set_fields(other, two.meeting, {"status": "cancelled", "place": "Арна"})
        found = two.together(other)
    before = len(two.one.steps(1000))
    with pytest.raises(InvalidValueError, match="it can be 1, 2"):
        decide_all(two.one, {found[0].id: 1, found[1].id: 3})
    with pytest.raises(UnknownDisputeError):
        decide_all(two.one, {found[0].id: 1, "nothing": 1})
    assert len(two.one.steps(1000)) == before
    decide_all(two.one, {one.id: 2 for one in found})
    assert len(two.one.steps(1000)) == before + 1
    assert disputes(two.one) == []


@pytest.mark.parametrize(("add", "upward"), [(add_agenda_item, "parent"), (add_meeting, "visit")])
def test_no_decision_puts_a_record_inside_itself(two: Two, add: Callable[..., RecordId], upward: str) -> None:
    first, second = (add(two.one, title=title) for title in ("Сток Арны", "Паводки"))
    with two.apart() as other:
        set_fields(two.one, first, {upward: second})
        set_fields(other, second, {upward: first})
        (dispute,) = (one for one in two.together(other) if one.field == upward)
        above, title = (second, "Паводки") if dispute.row == first else (first, "Сток Арны")
        assert [(side.values, side.words) for side in dispute.choices] == [
            ({upward: None}, ""),
            ({upward: above}, title),
        ]
        with pytest.raises(LoopError):
            decide(two.one, dispute.id, 2)
        decide(two.one, dispute.id, 1)
    assert [one for one in disputes(two.one) if one.field == upward] == []
    assert two.one.check() == []


def test_what_is_disputed_about_a_row_that_nobody_wants_back_is_no_matter(two: Two) -> None:
    with two.apart() as other:
        set_fields(two.one, two.person, {"role": "глава"})
        set_fields(other, two.person, {"role": "посол"})
        assert len(two.together(other)) == 1
    delete_record(two.one, two.person)
    assert disputes(two.one) == []
    assert two.one.conflicts() != []
    two.one.undo()
    assert len(disputes(two.one)) == 1


def test_an_analyst_alone_has_nothing_to_decide(two: Two) -> None:
    add_comment(two.one, "article", two.desk.article, "верно?")
    delete_annotation(two.one, two.mark)
    merge_records(two.one, two.person, add_participant(two.one, name="А. Велин"))
    delete_record(two.one, RecordId(two.person))
    assert disputes(two.one) == []


def test_many_that_were_deleted_at_once_come_back_without_each_being_looked_up_for_every_other(two: Two) -> None:
    groups = [[add_participant(two.one, name=f"Участник {place}") for place in range(size)] for size in (5, 40)]
    with two.apart() as other:
        for people in groups:
            with two.one.step(Edit.DELETE_RECORD):
                for person in people:
                    delete_record(two.one, person)
            for person in people:
                set_fields(other, person, {"role": "посол"})
        queries = []
        for people in groups:
            wanted = {one.id: _kept(one) for one in two.together(other) if one.row in people}
            asked: list[str] = []
            two.one.connection.set_trace_callback(asked.append)
            decide_all(two.one, wanted)
            two.one.connection.set_trace_callback(None)
            queries.append(len(asked) / len(people))
        assert {row["role"] for row in two.one.rows("participant") if str(row["name"]).startswith("У")} == {"посол"}
    few, many = queries
    assert many < 2 * few


def _kept(dispute: Dispute) -> int:
    return next(place for place, side in enumerate(dispute.choices, 1) if side.values["deleted"] is False)


@pytest.mark.parametrize("kept", [0, 1])
@pytest.mark.parametrize("alike", [True, False])
def test_of_records_merged_into_each_other_one_is_kept_and_stands_for_both(two: Two, *, kept: int, alike: bool) -> None:
    names = ("Ильза Торн", "Ильза Торн" if alike else "И. Торн")
    pair = [add_participant(two.one, name=name) for name in names]
    for record in pair:
        add_tag(two.one, "вода", RecordKind.PARTICIPANT, record)
    with two.apart() as other:
        merge_records(two.one, pair[0], pair[1])
        merge_records(other, pair[1], pair[0])
        assert two.together(other)
    assert not set(pair) & {str(row["id"]) for row in two.one.rows("participant")}
    one, *others = disputes(two.one)
    assert not (alike and others)
    assert [(each.table, each.row, each.field) for each in two.one.disputed()] == sorted(
        (each.table, each.row, each.field) for each in (one, *others)
    )
    while found := disputes(two.one):
        at = next(
            number for number, each in enumerate(found[0].choices) if ("deleted", bool(kept)) in each.values.items()
        )
        decide(two.one, found[0].id, at + 1)
    living = {str(row["id"]) for row in two.one.rows("participant")} & set(pair)
    assert len(living) == 1
    (left,) = set(pair) - living
    assert [merger.record for merger in mergers_of(two.one, RecordId(living.pop()))] == [left]
    assert two.one.check() == []


@pytest.mark.parametrize("choice", [1, 2])
def test_items_merged_into_each_other_are_a_dispute_though_nothing_hangs_on_them(two: Two, *, choice: int) -> None:
    pair = sorted(add_agenda_item(two.one, title=title) for title in ("Вода", "Река"))
    with two.apart() as other:
        merge_records(two.one, pair[0], pair[1])
        merge_records(other, pair[1], pair[0])
        (dispute,) = two.together(other)
    assert two.one.rows("agenda_item") == []
    first, second = dispute.choices
    assert (dispute.row, {first.who, second.who}) == (pair[0], {"Арман", "Лейла"})
    assert ("merged into" in first.words, second.words) == (True, "kept")
    decide(two.one, dispute.id, choice)
    assert [str(row["id"]) for row in two.one.rows("agenda_item")] == [pair[2 - choice]]
    assert (two.one.disputed(), disputes(two.one)) == ([], [])
    two.one.undo()
    assert [one.id for one in disputes(two.one)] == [dispute.id]
    assert two.one.check() == []
