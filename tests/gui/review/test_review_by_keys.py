"""A session judged by keys alone: verdicts, reasons, proposals, comments, what is skipped and taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.review.conftest import ITEMS, Review, judging_as, name_analysts

from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.meeting_links import set_agenda_of_meeting
from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.reviewing.queue import queue
from newsdesk.edits.reviewing.reviews import delete_session, judge, say, start_session
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.parts.words import Words
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.review.acts import SETTLING, ReviewActs
from newsdesk.gui.review.changes import Change, change_words
from newsdesk.gui.review.page import ReviewPage
from newsdesk.gui.review.place import ReviewPlaces
from newsdesk.gui.review.queue_model import Shown
from newsdesk.gui.review.sheet import read_sheet
from newsdesk.gui.review.thread_view import ThreadView
from newsdesk.gui.review.verdict_pad import Asked
from newsdesk.gui.state import DeskState
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import VersionId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import ItemState, Judgement, SessionKind
from newsdesk.store.articles import article_keys
from newsdesk.store.comments import threads
from newsdesk.store.records import agenda_tree
from newsdesk.store.reviews import session as find_session

KEY = Qt.Key


def words_on(review: Review) -> str:
    QApplication.processEvents()  # the card follows a change a turn of the event loop later
    return "\n".join(label.text() for label in review.page.card.findChildren(Words) if not label.isHidden())


def test_a_accepts_and_goes_on_and_the_row_and_the_strip_say_so(review: Review) -> None:
    assert review.place == 1
    review.press(KEY.Key_A)
    own = review.entry(1).own
    assert own is not None
    assert own.judgement is Judgement.ACCEPTED
    assert own.seconds >= 1
    assert review.place == 2
    assert "1 of 12" in [label.text() for label in review.page.row.findChildren(Words)]
    assert review.page.entries[0].state is ItemState.ACCEPTED


def test_r_asks_for_the_reason_and_a_digit_gives_it(review: Review) -> None:
    review.press(KEY.Key_R)
    assert review.page.pad.asked is Asked.REASON
    assert review.entry(1).own is None
    QTest.keyClick(review.focus, KEY.Key_4)
    own = review.entry(1).own
    assert own is not None
    assert (own.judgement, own.reason) == (Judgement.REJECTED, "not in the text")
    assert review.place == 2
    assert review.page.queue.list.hasFocus()


def test_a_reason_can_be_typed_though_its_letters_are_keys_of_verdicts(review: Review) -> None:
    review.press(KEY.Key_R)
    review.type("a rival says so")
    QTest.keyClick(review.focus, KEY.Key_Return)
    own = review.entry(1).own
    assert own is not None
    assert (own.judgement, own.reason) == (Judgement.REJECTED, "a rival says so")
    assert review.entry(2).own is None
    assert review.place == 2


def test_esc_takes_the_question_back_and_then_leaves(review: Review) -> None:
    review.press(KEY.Key_R)
    QTest.keyClick(review.focus, KEY.Key_Escape)
    assert review.page.pad.asked is Asked.VERDICT
    assert review.entry(1).own is None
    QTest.keyClick(review.focus, KEY.Key_Escape)
    assert review.window.centre.currentWidget() is review.window.panes.reader_area


def test_e_proposes_words_for_a_field_and_refuses_what_the_field_cannot_hold(review: Review) -> None:
    assert review.page.sheet is not None
    review.press(KEY.Key_E)
    form = review.page.pad.proposal
    assert form.field.hasFocus()
    form.field.setCurrentIndex(form.field.findData("title"))
    QTest.keyClick(form.field, KEY.Key_Return)
    assert form.words.hasFocus()
    form.words.clear()
    QTest.keyClick(form.words, KEY.Key_Return)
    assert not form.message.isHidden()
    assert review.entry(1).own is None
    review.type("Council of water")
    QTest.keyClick(form.words, KEY.Key_Return)
    own = review.entry(1).own
    assert own is not None
    assert (own.judgement, dict(own.proposal)) == (Judgement.CHANGED, {"title": "Council of water"})
    assert review.place == 2


def test_a_time_that_is_proposed_is_read_while_it_is_typed(review: Review) -> None:
    review.press(KEY.Key_E)
    form = review.page.pad.proposal
    form.field.setCurrentIndex(form.field.findData("when"))
    form.words.setText("12 March 2026")
    assert "12 March 2026" in form.message.text()


def test_c_says_something_and_stays_but_nothing_is_no_comment(review: Review) -> None:
    review.press(KEY.Key_C)
    QTest.keyClick(review.focus, KEY.Key_Return)
    assert review.page.pad.asked is Asked.COMMENT
    review.type("ask the desk")
    QTest.keyClick(review.focus, KEY.Key_Return)
    assert [thread.first.body for thread in threads(review.store, review.entry(1).item.row)] == ["ask the desk"]
    assert review.place == 1
    assert "ask the desk" in words_on(review)
    assert review.entry(1).open_threads == 1


def test_a_thread_is_answered_and_settled_on_the_card(review: Review) -> None:
    with judging_as(review.store, "b"):
        say(review.store, review.entry(1).item.id, "which Thursday?")
    thread_on(review).answer.click()
    review.type("the twelfth")
    QTest.keyClick(review.focus, KEY.Key_Return)
    [found] = threads(review.store, review.entry(1).item.row)
    assert [answer.body for answer in found.answers] == ["the twelfth"]
    thread_on(review).settle.click()
    assert review.entry(1).open_threads == 0
    assert review.page.queue.list.hasFocus()


def thread_on(review: Review) -> ThreadView:
    QApplication.processEvents()
    found = [view for view in review.page.card.findChildren(ThreadView) if view.isVisible()]
    assert len(found) == 1
    return found[0]


def test_s_puts_an_item_off_to_the_end_and_it_comes_back_last(review: Review) -> None:
    review.press(KEY.Key_S)
    assert review.place == 2
    for _ in range(ITEMS - 1):
        review.press(KEY.Key_A)
    assert review.place == 1
    review.press(KEY.Key_A)
    assert all(entry.state is ItemState.ACCEPTED for entry in review.page.entries)
    assert review.place == 1


def test_the_list_is_never_made_anew_for_a_verdict(review: Review) -> None:
    made_anew = []
    review.page.queue.queue.modelReset.connect(lambda: made_anew.append(review.place))
    for key in (Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_A, Qt.Key.Key_Z):
        review.press(key)
    listed = review.page.queue.queue.listed
    assert [entry.place for entry in listed] == [1, *range(3, ITEMS + 1), 2]
    review.window.commands["edit.undo"].trigger()
    review.window.commands["edit.undo"].trigger()
    review.window.commands["edit.undo"].trigger()
    assert [entry.place for entry in review.page.queue.queue.listed] == list(range(1, ITEMS + 1))
    assert not made_anew


def test_a_proposal_stands_on_the_card_as_old_and_new_with_every_reviewer(review: Review) -> None:
    entry = review.entry(1)
    place = entry.item.base["place"]
    with judging_as(review.store, "b"):
        judge(review.store, entry.item.id, Judgement.CHANGED, proposal={"place": "Арна"})
    with judging_as(review.store, "c"):
        judge(review.store, entry.item.id, Judgement.CHANGED, proposal={"when": "16 March 2026 at 11:00"})
    review.page.refresh()
    review.page.show_item(entry.item.id)
    said = [label.text() for label in review.page.card.findChildren(Words) if label.isVisible()]
    assert f"Where: {place} → Арна" in said
    [time] = [words for words in said if words.startswith("When: ") and " → " in words]
    assert time.endswith("16 March 2026, 11:00")


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("place", "", "Арна", "Where: empty → Арна"),
        ("place", "Арна", "", "Where: Арна → empty"),
        ("participants", "Лорна; Ильза", "Ильза; Арман", "Who: + Арман; − Лорна"),
        ("participants", "Лорна", "Арман", "Who: Лорна → Арман"),
        ("body", f"{'a ' * 90}old end", f"{'a ' * 90}new end", f"Text: …{'a ' * 10}old end → …{'a ' * 10}new end"),
        ("body", "one\n\ntwo", "one", "Text: one two → one"),
    ],
)
def test_a_change_is_said_with_what_differs(review: Review, name: str, old: str, new: str, said: str) -> None:
    del review  # the words are those of the language of its window
    assert change_words(Change(name=name, old=old, new=new)) == said


def test_z_takes_the_last_verdict_back_and_shows_its_item(review: Review) -> None:
    review.press(KEY.Key_A)
    assert review.place == 2
    review.press(KEY.Key_Z)
    assert review.entry(1).own is None
    assert review.place == 1


def test_undo_shows_the_item_whose_verdict_went(review: Review) -> None:
    review.press(KEY.Key_A)
    review.press(KEY.Key_J)
    assert review.place == 3
    review.window.commands["edit.undo"].trigger()
    assert review.entry(1).own is None
    assert review.place == 1


def test_j_and_k_walk_and_nothing_is_judged(review: Review) -> None:
    review.press(KEY.Key_J)
    review.press(KEY.Key_J)
    review.press(KEY.Key_K)
    assert review.place == 2
    assert all(entry.own is None for entry in review.page.entries)


def test_keys_of_a_cyrillic_keyboard_are_those_in_their_place(review: Review) -> None:
    acts = review.acts
    review.qtbot.waitUntil(lambda: acts.settled)
    event = QKeyEvent(QEvent.Type.KeyPress, ord("Ф"), Qt.KeyboardModifier.NoModifier, "ф")
    QApplication.sendEvent(review.page.queue.list, event)
    assert review.entry(1).own is not None
    review.qtbot.waitUntil(lambda: acts.settled)
    QApplication.sendEvent(
        review.page.queue.list, QKeyEvent(QEvent.Type.KeyPress, ord("К"), Qt.KeyboardModifier.NoModifier, "к")
    )
    QApplication.sendEvent(review.focus, QKeyEvent(QEvent.Type.KeyPress, ord("Ә"), Qt.KeyboardModifier.NoModifier, "ә"))
    own = review.entry(2).own
    assert own is not None
    assert own.reason == "wrong words marked"


def test_a_key_that_is_held_judges_one_item(review: Review) -> None:
    for verdict in ("accept", "reject", "propose", "comment", "skip", "take_back"):
        assert not review.window.commands[f"review.{verdict}"].autoRepeat()
    acts = review.acts
    review.qtbot.waitUntil(lambda: acts.settled)
    held = QKeyEvent(QEvent.Type.KeyPress, ord("Ф"), Qt.KeyboardModifier.NoModifier, "ф", autorep=True)
    QApplication.sendEvent(review.page.queue.list, held)
    assert review.entry(1).own is None


def test_a_verdict_a_moment_after_the_item_changed_is_not_taken(review: Review, qtbot: QtBot, tmp_path: Path) -> None:
    found = find_session(review.store, review.session)
    assert found is not None
    now = [100.0]
    bridge: StoreBridge = review.window.bridge
    commands: Commands = review.window.commands
    places = ReviewPlaces(DeskState(tmp_path / "other.json"), tmp_path)
    page = ReviewPage(bridge, commands, found, setting=Setting(), places=places)
    qtbot.addWidget(page)
    acts = ReviewActs(page, bridge, clock=lambda: now[0])
    acts.accept()
    acts.accept()
    assert [entry.place for entry in page.entries if entry.own is not None] == [1]
    now[0] += SETTLING - 0.01
    acts.ask_reason()
    assert page.pad.asked is Asked.VERDICT
    now[0] += 40
    acts.accept()
    assert [entry.place for entry in page.entries if entry.own is not None] == [1, 2]
    own = review.entry(2).own
    assert own is not None
    assert own.seconds == 40


def test_space_lets_the_paragraphs_around_stand_out(review: Review) -> None:
    muted = len(review.page.context.reader.extraSelections())
    review.press(KEY.Key_Space)
    assert review.page.context.more
    assert len(review.page.context.reader.extraSelections()) <= muted
    review.press(KEY.Key_Space)
    assert not review.page.context.more


def test_enter_shows_the_words_in_their_article_and_f5_comes_back_to_the_item(review: Review) -> None:
    review.press(KEY.Key_J)
    assert review.page.sheet is not None
    quote = review.page.sheet.quotes[0]
    QTest.keyClick(review.focus, KEY.Key_Return)
    assert review.window.centre.currentWidget() is review.window.panes.reader_area
    assert review.window.selection.annotation == quote.annotation
    assert not review.window.panes.library.isHidden()
    review.window.commands["review.resume"].trigger()
    assert review.place == 2


def test_what_was_left_is_found_again_the_next_day(review: Review) -> None:
    for _ in range(3):
        review.press(KEY.Key_J)
    review.press(KEY.Key_C)
    review.type("half a sen")
    review.window.commands["review.resume"].trigger()
    review.window.commands["review.resume"].trigger()
    assert review.place == 4
    assert review.page.pad.comment.field.text() == "half a sen"


def test_letters_in_a_field_are_words(review: Review) -> None:
    review.press(KEY.Key_C)
    review.type("arezsjk 123")
    assert review.page.pad.comment.field.text() == "arezsjk 123"
    assert all(entry.own is None for entry in review.page.entries)
    assert review.place == 1


def test_others_verdicts_stand_on_the_card_and_a_disagreement_in_the_queue(review: Review) -> None:
    name_analysts(review.store, b="Arman Velin", c="Ilsa Thorn")
    item = review.entry(1).item.id
    with judging_as(review.store, "b"):
        judge(review.store, item, Judgement.ACCEPTED)
    with judging_as(review.store, "c"):
        judge(review.store, item, Judgement.REJECTED, reason="wrong date")
    assert review.page.entries[0].state is ItemState.DISAGREE
    said = words_on(review)
    assert "Arman Velin" in said
    assert "rejected: wrong date" in said
    review.page.queue.show_only(Shown.DISAGREE)
    assert [entry.place for entry in review.page.queue.queue.listed] == [1]


def test_a_blind_session_says_no_name(begin: Callable[..., Review]) -> None:
    review = begin(blind=True)
    with judging_as(review.store, "b"):
        judge(review.store, review.entry(1).item.id, Judgement.ACCEPTED)
        say(review.store, review.entry(1).item.id, "which Thursday?")
    name_analysts(review.store, b="Arman Velin")
    said = words_on(review)
    assert "Arman Velin" not in said
    assert "another analyst" in said
    assert "made by" not in said


def test_what_changed_since_the_session_was_made_is_said_with_old_and_new(review: Review) -> None:
    entry = review.entry(1)
    before = str(entry.item.base["place"])
    set_fields(review.store, RecordId(entry.item.row), {"place": "Арна"})
    said = words_on(review)
    assert "Changed since the session was made" in said
    assert f"Where: {before} → Арна" in said


def test_a_session_that_is_taken_away_leaves_no_page(review: Review) -> None:
    delete_session(review.store, review.session)
    assert review.window.centre.currentWidget() is review.window.panes.reader_area


def test_the_page_follows_the_theme(review: Review) -> None:
    review.window.commands["view.theme_dark"].trigger()
    reader = review.page.context.reader
    review.qtbot.waitUntil(lambda: reader.page is not None and reader.page.tokens.name == "dark")
    assert reader.toPlainText()
    assert reader.extraSelections()


def test_independent_annotation_is_done_article_by_article(begin: Callable[..., Review]) -> None:
    review = begin(kind=SessionKind.INDEPENDENT, articles=[])
    assert len(review.page.entries) == len(article_keys(review.store))
    assert not review.acts.can_change()
    review.press(KEY.Key_A)
    own = review.entry(1).own
    assert own is not None
    assert own.judgement is Judgement.ACCEPTED


def test_the_card_says_that_others_have_marked_an_article_that_is_annotated_independently(
    begin: Callable[..., Review],
) -> None:
    review = begin(kind=SessionKind.INDEPENDENT, articles=[])
    assert "Others' marks on this article" not in words_on(review)
    sheet = review.page.sheet
    assert sheet is not None
    with judging_as(review.store, "b"):
        span = TextPositionSelector(start=0, end=5)
        add_highlight(review.store, Quote(version=VersionId(sheet.version), span=span))
    assert "Others' marks on this article" in words_on(review)
    judge(review.store, review.entry(1).item.id, Judgement.ACCEPTED)
    review.page.show_item(review.entry(1).item.id)
    assert "Others' marks on this article" not in words_on(review)


def test_nothing_moves_aside_when_a_verdict_asks_something_in_a_narrow_window(review: Review) -> None:
    review.window.resize(1024, 720)
    review.qtbot.waitUntil(lambda: review.window.width() == review.page.width() == 1024)
    review.qtbot.wait(0)
    text = review.page.context.reader
    before = text.width(), review.page.queue.width()
    asking = (review.acts.ask_reason, review.acts.ask_proposal, review.acts.ask_comment)
    for ask in asking:
        ask()
        QApplication.processEvents()
        assert (text.width(), review.page.queue.width()) == before
        review.page.pad.close_question()
    review.press(KEY.Key_A)
    QApplication.processEvents()
    assert (text.width(), review.page.queue.width()) == before


def test_in_the_smallest_window_the_queue_gives_its_titles_room_to_the_article(review: Review) -> None:
    review.window.resize(800, 560)
    review.qtbot.waitUntil(lambda: review.window.width() == review.page.width() == 800)
    set_fields(review.store, RecordId(review.entry(1).item.row), {"note": "Арна"})
    assert "Changed since" in words_on(review)
    assert review.page.queue.foot._changed.text() == "● 1"
    assert review.page.context.width() > 2 * review.page.queue.width()
    review.window.resize(1440, 900)
    review.qtbot.waitUntil(lambda: review.page.width() == 1440)
    assert "changed since the session was made" in review.page.queue.foot._changed.text()


def test_the_foot_of_a_narrow_queue_drops_whole_words(review: Review) -> None:
    for entry in review.page.entries[:4]:
        judge(review.store, entry.item.id, Judgement.ACCEPTED)
        with judging_as(review.store, "b"):
            judge(review.store, entry.item.id, Judgement.REJECTED, reason="wrong date")
    judge(review.store, review.page.entries[5].item.id, Judgement.ACCEPTED)
    foot = review.page.queue.foot
    shown = {}
    for width in (400, 190, 90):
        foot.resize(width, foot.height())
        words = foot._counts
        shown[width] = words.text()
        assert words.fontMetrics().horizontalAdvance(words.text()) <= words.width()
        assert words.accessibleName().startswith("≠ 4 disagree, ½ 1 incomplete, ")
    assert shown[400].startswith("≠ 4 disagree   ½ 1 incomplete   ")
    assert shown[90] == "≠ 4   ½ 1"


def test_the_status_bar_says_nothing_of_the_article_that_a_review_hides(review: Review) -> None:
    review.window.status.show_paragraph(1, 2)
    assert not any("Paragraph" in words or "quote" in words for words in review.window.status.texts())
    review.press(KEY.Key_Escape)
    review.window.status.show_paragraph(1, 2)
    assert any("Paragraph" in words for words in review.window.status.texts())


def test_lists_that_changed_are_named_in_the_order_of_the_fields(review: Review) -> None:
    meeting = next(entry for entry in review.page.entries if entry.item.table == RecordKind.MEETING)
    row = RecordId(meeting.item.row)
    set_agenda_of_meeting(review.store, row, [])
    other = start_session(review.store, "bare", records=[row])
    agenda = [place.item.id for place in agenda_tree(review.store)][:3]
    set_agenda_of_meeting(review.store, row, sorted(agenda, reverse=True))
    [entry] = queue(review.store, other)
    sheet = read_sheet(review.store, entry)
    field = next(line.words for line in sheet.fields if line.name == "agenda")
    change = next(change for change in sheet.changes if change.name == "agenda")
    assert change.new == field.replace(", ", "; ")
