"""Making a session, listing the sessions, and what one comes to: figures, applying, the report."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton
from pytestqt.qtbot import QtBot
from tests.gui.review.conftest import ITEMS, Review, judging_as

from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.reviewing.queue import queue
from newsdesk.edits.reviewing.reviews import judge, start_session
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.apply_dialog import ApplyDialog
from newsdesk.gui.review.commands import ReviewCommands
from newsdesk.gui.review.new_session import NewSessionDialog
from newsdesk.gui.review.page import ReviewPage
from newsdesk.gui.review.preview import preview
from newsdesk.gui.review.previewed_list import PreviewedList
from newsdesk.gui.review.reports import ReviewReports
from newsdesk.gui.review.session_list import SessionsDialog
from newsdesk.gui.review.summary_page import SummaryPage
from newsdesk.gui.review.words import Names
from newsdesk.gui.workspace.session import Session
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import ItemId, Judgement, Only, SessionKind
from newsdesk.store.records import record
from newsdesk.store.reviews import sessions


def window_of(session: Session, qtbot: QtBot) -> MainWindow:
    assert session.window is not None
    session.window.resize(1440, 900)
    qtbot.waitExposed(session.window)
    qtbot.waitUntil(session.window.isActiveWindow)
    return session.window


def asked_for(window: MainWindow, qtbot: QtBot) -> NewSessionDialog:
    window.commands["review.new"].trigger()
    dialog = window.findChild(NewSessionDialog)
    assert isinstance(dialog, NewSessionDialog)
    qtbot.waitUntil(dialog.act.isEnabled)
    return dialog


def count_in(dialog: NewSessionDialog) -> int:
    return int("".join(letter for letter in dialog.count.text() if letter.isdigit()))


def test_f5_makes_a_first_session_and_the_dialog_says_how_many_items_it_would_have(
    session: Session, qtbot: QtBot
) -> None:
    window = window_of(session, qtbot)
    QTest.keyClick(window, Qt.Key.Key_F5)
    dialog = window.findChild(NewSessionDialog)
    assert isinstance(dialog, NewSessionDialog)
    qtbot.waitUntil(dialog.act.isEnabled)
    everything = count_in(dialog)
    for kind, box in dialog.kinds.items():
        box.setChecked(kind is RecordKind.MEETING)
    qtbot.waitUntil(lambda: dialog.act.isEnabled() and count_in(dialog) < everything)
    meetings = count_in(dialog)
    dialog.sample.setValue(2)
    dialog.seed.setValue(7)
    dialog.blind.setChecked(True)
    qtbot.waitUntil(lambda: dialog.act.isEnabled() and count_in(dialog) == 2)
    dialog.name.setText("Two meetings")
    qtbot.waitUntil(dialog.act.isEnabled)
    dialog.act.click()
    qtbot.waitUntil(lambda: isinstance(window.centre.currentWidget(), ReviewPage))
    [made] = sessions(window.bridge.store)
    assert (made.name, made.sample, made.seed, made.blind) == ("Two meetings", 2, 7, True)
    items = queue(window.bridge.store, made.id)
    assert [entry.item.table for entry in items] == ["meeting", "meeting"]
    assert meetings > 2


def test_without_a_kind_or_a_name_nothing_can_be_started(session: Session, qtbot: QtBot) -> None:
    window = window_of(session, qtbot)
    dialog = asked_for(window, qtbot)
    for box in dialog.kinds.values():
        box.setChecked(False)
    qtbot.waitUntil(lambda: "Nothing" in dialog.count.text())
    assert not dialog.act.isEnabled()
    dialog.kinds[RecordKind.NOTE].setChecked(True)
    dialog.name.setText("  ")
    qtbot.waitUntil(lambda: "would have" in dialog.count.text())
    assert not dialog.act.isEnabled()
    dialog.reject()


def test_chosen_articles_are_annotated_by_each_analyst_on_their_own(session: Session, qtbot: QtBot) -> None:
    window = window_of(session, qtbot)
    window.panes.library.list.selectAll()
    chosen = window.panes.library.chosen()
    assert chosen
    dialog = asked_for(window, qtbot)
    dialog.source.setCurrentIndex(dialog.source.findText("The articles chosen", Qt.MatchFlag.MatchStartsWith))
    dialog.work.setCurrentIndex(dialog.work.findData(SessionKind.INDEPENDENT))
    assert not dialog.only.isEnabled()
    qtbot.waitUntil(lambda: dialog.act.isEnabled() and count_in(dialog) == len(chosen))
    assert "already ha" in dialog.marked.text()
    assert "a new workspace" in dialog.marked.text()
    dialog.work.setCurrentIndex(dialog.work.findData(SessionKind.REVIEW))
    qtbot.waitUntil(lambda: dialog.act.isEnabled() and dialog.marked.isHidden())
    dialog.work.setCurrentIndex(dialog.work.findData(SessionKind.INDEPENDENT))
    qtbot.waitUntil(dialog.act.isEnabled)
    dialog.act.click()
    qtbot.waitUntil(lambda: isinstance(window.centre.currentWidget(), ReviewPage))
    [made] = sessions(window.bridge.store)
    assert made.kind is SessionKind.INDEPENDENT


def test_only_what_changed_since_a_day_is_asked_for_in_that_day(session: Session, qtbot: QtBot) -> None:
    window = window_of(session, qtbot)
    dialog = asked_for(window, qtbot)
    dialog.only.setCurrentIndex(dialog.only.findData(Only.CHANGED))
    assert not dialog.since.isHidden()
    assert dialog.session.changed_since.endswith("Z")
    dialog.only.setCurrentIndex(dialog.only.findData(Only.ALL))
    assert dialog.since.isHidden()
    assert not dialog.session.changed_since
    dialog.reject()


def listed(window: MainWindow) -> SessionsDialog:
    window.commands["review.sessions"].trigger()
    dialog = next(each for each in window.findChildren(SessionsDialog) if each.isVisible())
    assert isinstance(dialog, SessionsDialog)
    return dialog


def test_sessions_are_listed_with_how_far_they_are_and_taken_away_and_brought_back(review: Review) -> None:
    review.press(Qt.Key.Key_A)
    other = start_session(review.store, "Week 12", kinds=[RecordKind.NOTE])
    dialog = listed(review.window)
    said = {
        dialog.list.item(row).text(): (row, dialog.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(dialog.list.count())
    }
    assert set(said) == {"Week 11", "Week 12"}
    assert said["Week 11"][1].endswith("1 of 12")
    dialog.list.setCurrentRow(said["Week 12"][0])
    dialog.delete.click()
    assert [one.id for one in sessions(review.store)] == [review.session]
    assert dialog.list.count() == 1
    review.window.commands["edit.undo"].trigger()
    assert {one.id for one in sessions(review.store)} == {review.session, other}
    dialog.list.setCurrentRow(said["Week 12"][0])
    dialog.resume.click()
    assert review.page.session.id == other


def test_without_sessions_the_list_says_so(session: Session, qtbot: QtBot) -> None:
    window = window_of(session, qtbot)
    dialog = listed(window)
    assert dialog.list.isHidden()
    assert not dialog.resume.isEnabled()
    dialog.new.click()
    made = window.findChild(NewSessionDialog)
    assert isinstance(made, NewSessionDialog)
    made.reject()


def test_a_session_is_handed_to_whoever_packs_it(review: Review, qtbot: QtBot) -> None:
    commands = review.window.findChild(ReviewCommands)
    assert isinstance(commands, ReviewCommands)
    dialog = listed(review.window)
    with qtbot.waitSignal(commands.send_wanted) as sent:
        dialog.send.click()
    assert sent.args == [review.session]
    for packing in review.window.findChildren(QPushButton):
        window = packing.window()
        if window.objectName() == "make a package":
            window.close()


def summary_of(review: Review) -> SummaryPage:
    review.window.commands["review.summary"].trigger()
    shown = review.window.centre.currentWidget()
    assert isinstance(shown, SummaryPage)
    return shown


def words_on(page: SummaryPage) -> list[str]:
    return [label.text() for label in page.findChildren(Words) if label.isVisible()]


def judged(review: Review) -> None:
    """Two reviewers: one item deleted, one changed, one accepted, one in dispute."""
    ids = {place: review.entry(place).item.id for place in range(1, 5)}
    for reviewer in ("b", "c"):
        with judging_as(review.store, reviewer):
            judge(review.store, ids[1], Judgement.CHANGED, proposal={"place": "Арна"})
            judge(review.store, ids[2], Judgement.REJECTED, reason="not in the text")
            judge(review.store, ids[3], Judgement.ACCEPTED)
            judge(review.store, ids[4], Judgement.ACCEPTED if reviewer == "b" else Judgement.REJECTED, reason="why?")


def test_the_summary_counts_and_names_the_reasons(review: Review) -> None:
    judged(review)
    said = words_on(summary_of(review))
    for expected in ("Reviewers disagree", "Change proposed", "Rejected", "not in the text", "why?", "4 of 12"):
        assert expected in said


def test_what_applying_would_do_is_said_first_then_done_as_one_step(review: Review) -> None:
    judged(review)
    first, second = (RecordId(review.entry(place).item.row) for place in (1, 2))
    found = preview(review.store, queue(review.store, review.session), "", Names())
    assert (len(found.changed), len(found.deleted), found.accepted, len(found.left)) == (1, 1, 1, ITEMS - 3)
    page = summary_of(review)
    page.foot.apply.click()
    dialog = page.findChild(ApplyDialog)
    assert isinstance(dialog, ApplyDialog)
    lines = [shown.item(0).text() for shown in dialog.findChildren(QListWidget)]
    assert any("Арна" in line for line in lines)
    assert record(review.store, second) is not None
    dialog.act.click()
    assert record(review.store, second) is None
    set_now = record(review.store, first)
    assert getattr(set_now, "place", "") == "Арна"
    review.window.commands["edit.undo"].trigger()
    assert record(review.store, second) is not None
    assert getattr(record(review.store, first), "place", "") != "Арна"
    assert review.window.centre.currentWidget() is page


def test_where_nothing_is_judged_nothing_is_applied_and_the_package_comes_next(review: Review) -> None:
    page = summary_of(review)
    assert page.foot.apply.isHidden()
    assert page.foot.next is page.foot.send
    assert any("no item is decided" in words for words in words_on(page))


def links_on(page: SummaryPage) -> dict[str, Link]:
    links = (link for each in page.findChildren(PreviewedList) for link in each.findChildren(Link))
    return {link.accessibleName(): link for link in links}


def test_the_summary_says_what_applying_would_do_and_who_says_so(review: Review) -> None:
    judged(review)
    changed, rejected, _, disputed = (review.entry(place).title for place in range(1, 5))
    page = summary_of(review)
    said = words_on(page)
    for heading in ("Open", "Applying deletes", "Applying changes"):
        assert heading in said
    assert {"≠ reviewers disagree", "an analyst without a name: accepted"} < set(said)
    assert "an analyst without a name: rejected, why?" in said
    assert "an analyst without a name: rejected, not in the text" in said
    assert any(words.startswith("Where: ") and words.endswith(" → Арна") for words in said)
    assert {changed, rejected, disputed} < set(links_on(page))
    links_on(page)[disputed].click()
    assert review.place == 4


def test_tab_reaches_every_item_of_the_summary_also_those_that_are_shown_later(begin: Callable[..., Review]) -> None:
    review = begin(articles=[], records=[])
    page = summary_of(review)
    assert page.foot.send.hasFocus()
    [listed] = page.findChildren(PreviewedList)
    assert not listed.rest.isHidden()
    listed.rest.click()
    assert listed.rest.isHidden()
    QApplication.processEvents()
    titles = [entry.title for entry in queue(review.store, review.session)]
    assert len(titles) > ITEMS
    assert review.focus.accessibleName() == titles[ITEMS]
    reached: list[str] = []
    while len(reached) < 100:
        reached.append(review.focus.accessibleName())
        QTest.keyClick(review.focus, Qt.Key.Key_Tab)
    start = reached.index(titles[0])
    assert reached[start : start + len(titles)] == titles


def test_after_applying_the_report_comes_next_until_something_else_is_decided(review: Review) -> None:
    judged(review)
    page = summary_of(review)
    assert page.foot.apply.hasFocus()
    assert page.foot.apply.isDefault()
    page.foot.apply.click()
    dialog = page.findChild(ApplyDialog)
    assert isinstance(dialog, ApplyDialog)
    dialog.act.click()
    said = words_on(page)
    assert page.foot.apply.isHidden()
    assert page.foot.export.hasFocus()
    assert page.foot.export.isDefault()
    assert {"Open", "Deleted", "Changed", "≠ reviewers disagree"} < set(said)
    assert not any("changed since" in words for words in said)
    assert any(words.startswith("✓ Applied: today, ") for words in said)
    judge(review.store, review.entry(4).item.id, Judgement.ACCEPTED)
    assert page.foot.next is page.foot.apply
    assert not page.foot.apply.isHidden()


def test_a_reviewer_sends_the_session_back_rather_than_applies_it(review: Review) -> None:
    judged(review)
    with judging_as(review.store, "b"):
        page = summary_of(review)
    assert page.foot.next is page.foot.send
    assert page.foot.apply.isHidden()


def test_the_summary_leads_back_to_the_items(review: Review) -> None:
    review.press(Qt.Key.Key_J)
    page = summary_of(review)
    page.back.click()
    assert review.place == 2
    summary_of(review)
    review.window.commands["review.leave"].trigger()
    assert review.window.centre.currentWidget() is review.window.panes.reader_area


def is_done(written: Path, review: Review) -> bool:
    return written.is_file() and not review.window.jobs.running


def test_the_report_is_written_in_every_format(review: Review, tmp_path: Path, qtbot: QtBot) -> None:
    judged(review)
    reports = review.window.findChild(ReviewReports)
    assert isinstance(reports, ReviewReports)
    for form in ("md", "html", "docx"):
        reports.export(review.session, form, tmp_path / "week 11")
        written = tmp_path / f"week 11.{form}"
        qtbot.waitUntil(partial(is_done, written, review))
    assert "Арна" in (tmp_path / "week 11.md").read_text(encoding="utf-8")


def test_independent_articles_cannot_be_applied(begin: Callable[..., Review]) -> None:
    review = begin(kind=SessionKind.INDEPENDENT, articles=[])
    foot = summary_of(review).foot
    assert foot.apply.isHidden()
    assert foot.export.isHidden()


def test_the_summary_says_every_item_is_judged_only_where_every_reviewer_has_judged_it(review: Review) -> None:
    for place, entry in enumerate(review.page.entries):
        judge(review.store, entry.item.id, Judgement.ACCEPTED)
        if place < ITEMS - 2:
            with judging_as(review.store, "b"):
                judge(review.store, entry.item.id, Judgement.ACCEPTED)
    review.window.commands["review.summary"].trigger()
    page = review.window.centre.currentWidget()
    assert isinstance(page, SummaryPage)
    assert "2 item" in page._facts(0)
    assert "not judged by all" in page._facts(0)
    assert "every item is judged" not in page._facts(0)
    for row in review.store.rows("review_item", order="order,id")[-2:]:
        with judging_as(review.store, "b"):
            judge(review.store, ItemId(str(row["id"])), Judgement.ACCEPTED)
    assert "every item is judged" in page._facts(0)


def test_a_long_title_in_the_list_of_what_is_applied_is_elided(review: Review) -> None:
    item = review.entry(1)
    set_fields(review.store, RecordId(item.item.row), {"title": "Совет по воде " * 30})
    judge(review.store, item.item.id, Judgement.REJECTED, reason="wrong date")
    entries = queue(review.store, review.session)
    found = preview(review.store, entries, review.store.analyst, Names())
    dialog = ApplyDialog("Week 11", found, review.window)
    dialog.open()
    for shown in dialog.findChildren(QListWidget):
        assert shown.horizontalScrollBar().maximum() == 0
        assert not shown.horizontalScrollBar().isVisible()
    dialog.reject()
