"""Threads of comments on records, marked words, articles and findings."""

from typing import Any

import pytest

from newsdesk.edits.annotating.annotations import delete_annotation
from newsdesk.edits.annotating.comments import add_comment, delete_comment, edit_comment, resolve_comment
from newsdesk.edits.annotating.evidence import link_quote, unlink_quote
from newsdesk.edits.errors import InvalidValueError, NotYoursError, UnknownRecordError
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.change import Edit
from newsdesk.model.comment import CommentId
from newsdesk.store.comments import threads
from newsdesk.store.store import Store


def bodies(store: Store, row: str) -> list[list[str]]:
    return [[each.body for each in (thread.first, *thread.answers)] for thread in threads(store, row)]


def test_comments_make_threads_that_are_resolved_and_opened_again(store: Store) -> None:
    velin = add_participant(store, name="Арман Велин")
    asked = add_comment(store, "participant", velin, "Кто это **сказал**? ")
    add_comment(store, "participant", velin, "«Вестник».", parent=asked)
    add_comment(store, "participant", velin, "Другое.")
    assert sorted(bodies(store, velin)) == [["Другое."], ["Кто это **сказал**?", "«Вестник»."]]
    resolve_comment(store, asked)
    assert sum(not thread.resolved for thread in threads(store, velin)) == 1
    resolve_comment(store, asked, resolved=False)
    assert sum(not thread.resolved for thread in threads(store, velin)) == 2
    step = store.next_undo()
    assert step is not None
    assert (step.edit, step.subject) == (Edit.RESOLVE_COMMENT, "Арман Велин")


def test_only_who_wrote_a_comment_changes_it_or_takes_it_back(store: Store) -> None:
    velin = add_participant(store, name="Арман Велин")
    own = add_comment(store, "participant", velin, "Моё.")
    with store.step(Edit.ADD_COMMENT):
        fields = {"table": "participant", "row": velin, "body": "Чужое.", "creator": "another", "created": "2026"}
        store.insert("comment", "c" * 32, fields)
    edit_comment(store, own, "Моё иначе.")
    with pytest.raises(NotYoursError):
        edit_comment(store, CommentId("c" * 32), "x")
    with pytest.raises(NotYoursError):
        delete_comment(store, CommentId("c" * 32))
    resolve_comment(store, CommentId("c" * 32))
    assert sorted(bodies(store, velin)) == [["Моё иначе."], ["Чужое."]]


def test_a_comment_goes_with_its_answers_and_comes_back_with_them(store: Store) -> None:
    velin = add_participant(store, name="Арман Велин")
    asked = add_comment(store, "participant", velin, "Кто?")
    add_comment(store, "participant", velin, "Он.", parent=asked)
    delete_comment(store, asked)
    assert threads(store, velin) == []
    store.undo()
    assert bodies(store, velin) == [["Кто?", "Он."]]
    delete_record(store, velin)
    assert store.rows("comment") == []
    store.undo()
    assert bodies(store, velin) == [["Кто?", "Он."]]


def test_a_mark_that_is_spoken_of_stays_when_it_proves_nothing_more(store: Store, desk: Any) -> None:
    velin = add_participant(store, name="Арман Велин")
    tie = link_quote(store, velin, desk.quote("Велин"))
    mark = AnnotationId(str(store.rows("annotation")[0]["id"]))
    add_comment(store, "annotation", mark, "Сверить.")
    unlink_quote(store, tie)
    assert store.row("annotation", mark) is not None
    delete_annotation(store, mark)
    assert store.rows("comment") == []


@pytest.mark.parametrize(("table", "row", "body"), [("tag", "x", "y"), ("participant", "nobody", "y")])
def test_what_cannot_be_commented_on_is_refused(store: Store, table: str, row: str, body: str) -> None:
    with pytest.raises((InvalidValueError, UnknownRecordError)):
        add_comment(store, table, row, body)


def test_nothing_said_is_no_comment_and_an_answer_needs_its_comment(store: Store) -> None:
    one, other = add_participant(store, name="Арман Велин"), add_participant(store, name="Ильза Торн")
    with pytest.raises(InvalidValueError):
        add_comment(store, "participant", one, " ")
    elsewhere = add_comment(store, "participant", other, "Кто?")
    with pytest.raises(UnknownRecordError):
        add_comment(store, "participant", one, "Он.", parent=elsewhere)


def test_comments_that_answer_each_other_in_a_circle_are_all_shown(store: Store) -> None:
    velin = add_participant(store, name="Арман Велин")
    said = [add_comment(store, "participant", velin, "Кто?")]
    said += [add_comment(store, "participant", velin, words, parent=said[-1]) for words in ("Он.", "Она.")]
    with store.step(Edit.EDIT_COMMENT):  # as only a stranger's hand would
        store.update("comment", said[0], {"parent": said[1]})
    assert sorted(words for thread in bodies(store, velin) for words in thread) == ["Кто?", "Он.", "Она."]
