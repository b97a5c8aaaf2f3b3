"""Marks: made once for the same words, moved, recoloured, taken away with what hangs on them."""

from typing import Any

import pytest

from newsdesk.edits.annotating.annotations import delete_annotation, move_mark
from newsdesk.edits.annotating.evidence import link_annotation, link_quote, unlink_quote
from newsdesk.edits.annotating.highlights import add_highlight, set_highlight
from newsdesk.edits.annotating.quotes import Quote, quoted_words
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.errors import (
    InvalidValueError,
    UnknownAnnotationError,
    UnknownArticleError,
    UnknownRecordError,
    WrongSpanError,
)
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import VersionId
from newsdesk.model.evidence import EvidenceId


def test_the_same_words_are_marked_once_however_many_records_they_prove(desk: Any) -> None:
    words = desk.quote("Арман Велин")
    velin = add_participant(desk.store, name="Арман Велин", quote=words)
    add_note(desk.store, body="Откроет ли он?", quote=words)
    link_quote(desk.store, velin, words, "role")
    link_quote(desk.store, velin, words, "role")
    assert len(desk.store.rows("annotation")) == 1
    assert sorted(str(row["field"]) for row in desk.store.rows("evidence", row=velin)) == ["", "role"]


def test_a_quote_says_its_words(desk: Any) -> None:
    assert quoted_words(desk.store, desk.quote("🌊")) == "🌊"


def test_a_mark_holds_the_words_and_what_stands_around_them(desk: Any) -> None:
    add_note(desk.store, quote=desk.quote("🌊"))
    row = desk.store.rows("annotation")[0]
    assert row["exact"] == "🌊" == desk.text[row["start"] : row["end"]]
    assert desk.text[: row["start"]].endswith(row["prefix"])
    assert desk.text[row["end"] :].startswith(row["suffix"])
    assert (row["creator"], row["state"]) == (desk.store.analyst, "exact")
    assert row["created"].endswith("Z")


def test_a_mark_is_made_from_the_words_alone_without_the_blocks_of_the_text(desk: Any) -> None:
    desk.store.connection.execute("UPDATE body SET blocks = 'no blocks'")
    velin = add_participant(desk.store, name="Арман Велин", quote=desk.quote("Арман Велин"))
    assert velin
    mark = AnnotationId(str(desk.store.rows("annotation")[0]["id"]))
    move_mark(desk.store, mark, desk.span("🌊"))
    assert desk.store.row("annotation", mark)["exact"] == "🌊"


def test_a_highlight_and_a_quote_over_the_same_words_are_two_marks(desk: Any) -> None:
    words = desk.quote("в среду")
    highlight = add_highlight(desk.store, words, 3, body="который день?")
    add_note(desk.store, quote=words)
    assert add_highlight(desk.store, words, 5) == highlight
    assert len(desk.store.rows("annotation")) == 2
    row = desk.store.row("annotation", highlight)
    assert (row["colour"], row["body"]) == (5, "который день?")


def test_a_highlight_changes_its_colour_or_its_words_alone(desk: Any) -> None:
    highlight = add_highlight(desk.store, desk.quote("в Лорне"))
    set_highlight(desk.store, highlight, colour=4)
    set_highlight(desk.store, highlight, body="где именно?")
    row = desk.store.row("annotation", highlight)
    assert (row["colour"], row["body"]) == (4, "где именно?")
    desk.store.undo()
    assert desk.store.row("annotation", highlight)["body"] == ""


@pytest.mark.parametrize("colour", [0, 6, -1])
def test_there_are_five_colours(desk: Any, colour: int) -> None:
    with pytest.raises(InvalidValueError, match="1, 2, 3, 4, 5"):
        add_highlight(desk.store, desk.quote("Лорне"), colour)
    assert desk.store.rows("annotation") == []


def test_moving_a_mark_moves_what_it_proves(desk: Any) -> None:
    note = add_note(desk.store, quote=desk.quote("Велин"))
    mark = AnnotationId(str(desk.store.rows("annotation")[0]["id"]))
    move_mark(desk.store, mark, desk.span("Арман Велин"))
    assert desk.store.row("annotation", mark)["exact"] == "Арман Велин"
    assert [row["annotation"] for row in desk.store.rows("evidence", row=note)] == [mark]
    desk.store.undo()
    assert desk.store.row("annotation", mark)["exact"] == "Велин"


def test_a_span_outside_the_text_marks_nothing(desk: Any) -> None:
    beyond = TextPositionSelector(start=len(desk.text) - 1, end=len(desk.text) + 1)
    quote = Quote(version=desk.version, span=beyond)
    mark = add_highlight(desk.store, desk.quote("Лорне"))
    for act in (
        lambda: add_note(desk.store, quote=quote),
        lambda: add_highlight(desk.store, quote),
        lambda: move_mark(desk.store, mark, beyond),
    ):
        with pytest.raises(WrongSpanError, match=f"has {len(desk.text)} characters"):
            act()
    assert desk.store.rows("note") == []
    with pytest.raises(UnknownArticleError):
        add_note(desk.store, quote=Quote(version=VersionId("none"), span=beyond))


def test_a_mark_that_carries_something_else_outlives_its_last_record(desk: Any) -> None:
    kept: dict[str, str] = {}
    for words, carry in (("Арман Велин", ""), ("Ильза Торн", "tag"), ("в среду", "body"), ("Лорне", "record")):
        note = add_note(desk.store, title=words, quote=desk.quote(words))
        tie = desk.store.rows("evidence", row=note)[0]
        mark = AnnotationId(str(tie["annotation"]))
        if carry == "tag":
            add_tag(desk.store, "важно", "annotation", mark)
        if carry == "body":
            set_highlight(desk.store, mark, body="проверить")
        if carry == "record":
            add_note(desk.store, title="ещё", quote=desk.quote(words))
        unlink_quote(desk.store, EvidenceId(str(tie["id"])))
        kept[carry] = "kept" if desk.store.row("annotation", mark) else "gone"
    assert kept == {"": "gone", "tag": "kept", "body": "kept", "record": "kept"}


def test_a_mark_goes_with_its_ties_and_tags_and_the_record_stays(desk: Any) -> None:
    note = add_note(desk.store, title="Кто?", quote=desk.quote("Велин"))
    mark = AnnotationId(str(desk.store.rows("annotation")[0]["id"]))
    add_tag(desk.store, "важно", "annotation", mark)
    delete_annotation(desk.store, mark)
    assert desk.store.rows("evidence") == desk.store.rows("tagging") == desk.store.rows("annotation") == []
    assert desk.store.row("note", note) is not None


def test_a_tie_taken_away_beside_a_deleted_mark_leaves_no_trace(desk: Any) -> None:
    note = add_note(desk.store, quote=desk.quote("Велин"))
    tie = desk.store.rows("evidence")[0]
    with desk.store.step(desk.store.steps()[0].edit):
        desk.store.delete("annotation", tie["annotation"])
    unlink_quote(desk.store, tie["id"])
    assert desk.store.rows("evidence", row=note) == []


def test_what_is_not_there_cannot_be_tied_moved_or_taken_away(desk: Any) -> None:
    note = add_note(desk.store, title="Заметка")
    for act, error in (
        (lambda: link_quote(desk.store, "nobody", desk.quote("Велин")), UnknownRecordError),
        (lambda: link_annotation(desk.store, note, AnnotationId("none")), UnknownAnnotationError),
        (lambda: unlink_quote(desk.store, EvidenceId("none")), UnknownRecordError),
        (lambda: delete_annotation(desk.store, AnnotationId("none")), UnknownAnnotationError),
        (lambda: set_highlight(desk.store, AnnotationId("none"), colour=1), UnknownAnnotationError),
    ):
        with pytest.raises(error) as raised:
            act()
        assert raised.value.sentence().endswith(".")
    assert desk.store.rows("annotation") == []
