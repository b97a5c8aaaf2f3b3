"""Where on the desk each step of the tour happens."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from newsdesk.gui.catalogue import Menu
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panels.when_editor import WhenEditor
from newsdesk.gui.tour.coach_mark import Side
from newsdesk.gui.tour.steps import Example, Step
from newsdesk.model.annotation import TextPositionSelector

Place = tuple[QRect, Side]
_MARGIN_RIGHT = 48
"""So far from the right edge of the reader the longest line ends, at any width."""


def place_of(step: Step, window: MainWindow, example: Example) -> Place:
    """The thing that a step is about, in the window's coordinates, and the side on which to stand."""
    return _PLACES[step](window, example)


def _words(words: str, window: MainWindow) -> Place:
    """The line of the words in the article; the mark stands beside it, where the bar that pops up does not."""
    reader = window.panes.reader_area.active.reader
    at = reader.page.text.find(words) if reader.page is not None else -1
    whole = _on(window, reader.viewport(), reader.viewport().rect())
    if at < 0:
        return whole, Side.RIGHT
    rects = reader.rects_of(TextPositionSelector(start=at, end=at + len(words)))
    if not rects:
        return whole, Side.RIGHT
    line = _on(window, reader.viewport(), rects[0].toRect())
    return QRect(whole.left(), line.top(), whole.width() - _MARGIN_RIGHT, line.height()), Side.RIGHT


def _sentence(window: MainWindow, example: Example) -> Place:
    return _words(example.meeting, window)


def _second(window: MainWindow, example: Example) -> Place:
    return _words(example.second, window)


def _when(window: MainWindow, example: Example) -> Place:
    del example
    form = window.panes.records.form
    editor = next((each for each in form.findChildren(WhenEditor) if each.isVisible()), None)
    thing: QWidget = editor if editor is not None else form
    return _on(window, thing, thing.rect()), Side.LEFT


def _row(window: MainWindow, example: Example) -> Place:
    del example
    view = window.panes.records.shown_view()
    index = view.currentIndex()
    rect = view.visualRect(index) if index.isValid() else QRect()
    return _on(window, view.viewport(), rect if rect.isValid() else view.viewport().rect()), Side.LEFT


def _menu(menu: Menu) -> Callable[[MainWindow, Example], Place]:
    def place(window: MainWindow, example: Example) -> Place:
        del example
        bar = window.menuBar()
        return _on(window, bar, bar.actionGeometry(window.menus[menu].menuAction())), Side.BELOW

    return place


def _on(window: MainWindow, widget: QWidget, rect: QRect) -> QRect:
    return QRect(widget.mapTo(window, QPoint(rect.left(), rect.top())), rect.size())


_PLACES: Mapping[Step, Callable[[MainWindow, Example], Place]] = MappingProxyType(
    {
        Step.SELECT: _sentence,
        Step.MEETING: _sentence,
        Step.DATE: _when,
        Step.LINK: _second,
        Step.JUMP: _row,
        Step.UNDO: _menu(Menu.EDIT),
        Step.BRIEF: _menu(Menu.BRIEF),
    }
)
