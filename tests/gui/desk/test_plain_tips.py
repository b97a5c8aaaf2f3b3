"""Tool-tips show names as they were written: no markup in one is heeded, and no file that it names is opened."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeView
from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.library.articles import edit_article
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.gaps.pane import GapsPane
from newsdesk.gui.tips import tip
from newsdesk.gui.workspace.session import Session
from newsdesk.store.articles import article_keys, page

MARKUP = 'Лорна <img src="/etc/passwd"> <b>Арна</b>'


def test_words_that_look_like_markup_become_plain_words_that_read_the_same() -> None:
    assert tip("Арна, 3 < 4") == "Арна, 3 < 4"
    assert "&lt;img" in tip(MARKUP)
    assert "<img" not in tip(MARKUP)


def test_nobody_reads_a_tool_tip_of_a_million_characters() -> None:
    assert len(tip("а" * 1_000_000)) < 1_100


def test_no_tool_tip_of_the_desk_takes_a_name_for_markup(session: Session, qtbot: QtBot) -> None:
    window = session.window
    assert window is not None
    store = window.bridge.store
    for article in page(store, article_keys(store)):
        edit_article(store, article.id, {"title": MARKUP, "source": MARKUP})
    record = add_participant(store, name=MARKUP, role=MARKUP)
    add_tag(store, MARKUP, "article", article.id)
    window.selection.open_article(article.id)
    window.panes.records.show_whole_workspace(True)
    window.selection.select_record(record)
    window.commands["view.gaps"].trigger()
    gaps = window.foot.pane
    assert isinstance(gaps, GapsPane)
    qtbot.waitUntil(lambda: gaps.list.gaps.rowCount() > 0)
    window.commands["pictures.network"].trigger()
    tips = [words for words in _tips() if MARKUP.split(maxsplit=1)[0] in words]
    assert len(tips) > 10
    assert not [words for words in tips if Text.mightBeRichText(words) and "<img" in words]


def _tips() -> Iterator[str]:
    """What every widget and every row that is there would show under the pointer."""
    for widget in QApplication.allWidgets():
        yield from (widget.toolTip(), *(action.toolTip() for action in widget.actions()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _said(widget.model(), QModelIndex(), deep=isinstance(widget, QTreeView))


def _said(model: QAbstractItemModel, parent: QModelIndex, *, deep: bool) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        column = 0
        while model.hasIndex(row, column, parent):
            yield str(model.index(row, column, parent).data(Qt.ItemDataRole.ToolTipRole) or "")
            column += 1
        if deep:
            yield from _said(model, model.index(row, 0, parent), deep=deep)
