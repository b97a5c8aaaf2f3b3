"""A blind session in the window: nobody is named on card, in summary or in histories, until its author ends it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QTreeWidget, QWidget
from tests.gui.review.conftest import Review, judging_as, name_analysts

from newsdesk.edits.recording.history import record_history
from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.reviewing.reviews import judge, say
from newsdesk.gui.dialogs.history import RecordHistoryDialog
from newsdesk.gui.review.session_list import SessionsDialog
from newsdesk.gui.review.summary_page import SummaryPage
from newsdesk.model.record import RecordId
from newsdesk.model.review import Judgement
from newsdesk.store.reviews import sessions

NAME = "Лейла Аррен"


def words_in(widget: QWidget) -> str:
    """All words that a part of the window shows or tells a screen reader."""
    labels = [words for label in widget.findChildren(QLabel) for words in (label.text(), label.accessibleName())]
    trees = [
        str(tree.model().index(row, column).data())
        for tree in widget.findChildren(QTreeWidget)
        for row in range(tree.model().rowCount())
        for column in range(tree.columnCount())
    ]
    return "\n".join([*labels, *trees])


@pytest.fixture
def blind(begin: Callable[..., Review]) -> Review:
    """A blind session of the person here, whose first item somebody else changed, judged and spoke of."""
    review = begin(blind=True)
    item = review.entry(1).item
    with judging_as(review.store, "b"):
        set_fields(review.store, RecordId(item.row), {"note": "со слов"})
        judge(review.store, item.id, Judgement.REJECTED, reason="not in the text")
        say(review.store, item.id, "Откуда это?")
    name_analysts(review.store, b=NAME)
    review.page.refresh()
    review.page.show_item(item.id)
    return review


def shown(review: Review) -> str:
    """What card, summary and the history of the first record say."""
    card = words_in(review.page.card)
    assert "Откуда это?" in card
    review.window.commands["review.summary"].trigger()
    summary = review.window.centre.currentWidget()
    assert isinstance(summary, SummaryPage)
    told = words_in(summary)
    summary.back.click()
    row = RecordId(review.entry(1).item.row)
    history = RecordHistoryDialog("", record_history(review.store, row), review.store, review.window)
    review.qtbot.addWidget(history)
    return "\n---\n".join((card, told, words_in(history)))


def test_nobody_is_named_until_its_author_closes_it_from_the_summary(blind: Review) -> None:
    before = shown(blind)
    assert NAME not in before
    assert all("another analyst" in part for part in before.split("\n---\n"))
    blind.window.commands["review.summary"].trigger()
    summary = blind.window.centre.currentWidget()
    assert isinstance(summary, SummaryPage)
    summary.end.click()
    assert summary.end.text() == "Open the session again"
    summary.back.click()
    assert all(NAME in part for part in shown(blind).split("\n---\n"))


def test_who_did_not_begin_it_cannot_end_it_and_is_told_why(blind: Review) -> None:
    refused: list[Exception] = []
    blind.window.bridge.failed.connect(refused.append)
    with judging_as(blind.store, "b"):
        blind.window.commands["review.summary"].trigger()
        summary = blind.window.centre.currentWidget()
        assert isinstance(summary, SummaryPage)
        assert summary.end.isHidden()
        blind.window.commands["review.sessions"].trigger()
        dialog = next(each for each in blind.window.findChildren(SessionsDialog) if each.isVisible())
        dialog.delete.click()
    assert [one.id for one in sessions(blind.store)] == [blind.session]
    assert "only they can close it" in str(refused)
    dialog.reject()


def test_the_acts_of_a_summary_stand_in_whole_lines_in_the_smallest_window(review: Review) -> None:
    judge(review.store, review.entry(1).item.id, Judgement.ACCEPTED)
    review.window.commands["review.summary"].trigger()
    summary = review.window.centre.currentWidget()
    assert isinstance(summary, SummaryPage)
    foot = summary.foot
    for width in (1440, 720, 800):
        review.window.resize(width, 560)
        QApplication.processEvents()
        line = foot.formats.sizeHint().height()
        assert foot.formats.heightForWidth(foot.formats.width()) == line
        acts = [foot.apply, foot.formats, foot.export, foot.send]
        assert all(foot.rect().contains(act.geometry()) for act in acts)
        pairs = [(one, other) for one in acts for other in acts if one is not other]
        assert not [1 for one, other in pairs if one.geometry().intersects(other.geometry())]
