"""The analyst who has only a mouse: no key is pressed from the first word to the last."""

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QMenu, QWidget
from tests.journeys.analyst import Analyst, Desk
from tests.journeys.hand import look, until
from tests.journeys.mouse import Mouse
from tests.journeys.plan import Words

from newsdesk.gui.catalogue import Menu
from newsdesk.gui.panels.labelled import Labelled
from newsdesk.gui.panels.link_palette import LinkPalette
from newsdesk.gui.parts.toast import Toast
from newsdesk.model.annotation import TextPositionSelector

_CLEAR = QPoint(2, 0)
"""So far inside a word's edge the hand presses and lets go."""


class MouseAnalyst(Analyst):
    """Everything by what stands on the screen: words, bar, palette, rows, buttons, menus."""

    def __init__(self, desk: Desk, mouse: Mouse) -> None:
        super().__init__(desk)
        self.mouse = mouse

    def open_article(self, title: str) -> None:
        listing = self.desk.window.panes.library.list
        self.mouse.click(listing.viewport(), self._row(listing, title), times=2)
        until(lambda: self.desk.reader.page is not None and title in self.desk.text, "the article is open")

    def select(self, words: Words) -> None:
        self._bring(words)
        if self.desk.reader.span is not None:
            self._let_go()
        self._send_away_toast()
        self.draw_over(words)

    def draw_over(self, words: Words) -> None:
        """Draw the mouse over words that are in view."""
        text = self.desk.reader.viewport()
        lines = self.desk.reader.rects_of(words_span(words))
        first = QPoint(round(lines[0].left()), round(lines[0].center().y())) + _CLEAR
        last = QPoint(round(lines[-1].right()), round(lines[-1].center().y())) - _CLEAR
        self.mouse.drag(text, first, text, last)
        until(self.selected(words), f"{words.text} is selected")

    def make(self, kind: str, title: str) -> None:
        assert not title, "the mouse writes nothing"
        self._press(f"record.{kind}")

    def link(self, title: str, *, alias: bool) -> None:
        self._press("mark.link")
        until(lambda: self.desk.palette is not None, "the palette is open")
        palette = self.desk.palette
        assert isinstance(palette, LinkPalette)
        if alias:
            self._choose_another_name(palette)
        self.mouse.click(palette.view.viewport(), self._row(palette.view, title))
        until(lambda: self.desk.palette is None, "the palette is closed")

    def add_to_match(self) -> None:
        """Click the record that the bar offers for the words."""
        popup = self.desk.popup
        assert popup is not None
        self.mouse.click(popup._match)  # the row that the eye sees

    def prove(self, field: str) -> None:
        line = self.desk.lines._labels.get(field)
        if line is None:
            self._from_menu(Menu.MARK, f"proof.{field}")
        else:
            self._press_proof(line)

    def fill(self, field: str, value: str) -> None:
        assert field == "participants", "the mouse writes nothing"
        tree, meeting = self.desk.window.panes.records.tree, self.desk.at_hand
        assert meeting is not None
        taken = self._row(tree, value)
        meeting_row = tree.visualRect(tree.filtered.record_index(meeting.id, 0)).center()
        steps = self.desk.steps()
        self.mouse.drag(tree.viewport(), taken, tree.viewport(), meeting_row)
        until(lambda: self.desk.steps() > steps, f"{value} is dropped on the meeting")
        self.mouse.click(tree.viewport(), meeting_row)  # the row that was taken is the current one

    def highlight(self, colour: int) -> None:
        self._press(f"mark.colour{colour}")

    def tag(self, name: str) -> None:
        listing = self.desk.window.panes.library.list
        self.mouse.click(listing.viewport(), listing.visualRect(listing.currentIndex()).center(), button=3)
        self._click_action("article.tag")
        until(lambda: self.desk.palette is not None, "the palette is open")
        palette = self.desk.palette
        assert palette is not None
        self.mouse.click(palette.view.viewport(), self._row(palette.view, name))

    def _bring(self, words: Words) -> None:
        """Turn the wheel until the words can be seen."""
        reader = self.desk.reader
        for _ in range(40):
            lines, height = reader.rects_of(words_span(words)), reader.viewport().height()
            if lines and lines[0].top() >= 0 and lines[-1].bottom() <= height:
                return
            self.mouse.turn(reader.viewport(), 1 if lines and lines[-1].bottom() > height else -1)
        message = f"{words.text} cannot be brought into view"
        raise AssertionError(message)

    def _let_go(self) -> None:
        """Click beside the words, lest a drag takes them away."""
        text = self.desk.reader.viewport()
        self.mouse.click(text, QPoint(text.width() - 8, 8))
        until(lambda: self.desk.reader.span is None, "nothing is selected")

    def _send_away_toast(self) -> None:
        """Close the message that tells what was just done; it may lie over the words."""
        toast = next((toast for toast in self.desk.window.findChildren(Toast) if toast.isVisible()), None)
        if toast is not None:
            self.mouse.click(toast._cross)

    def _press(self, command: str) -> None:
        """Click a button of the bar beneath the words."""
        until(lambda: self.desk.popup is not None, "the bar is there")
        popup = self.desk.popup
        assert popup is not None
        button = popup.findChild(QAbstractButton, command)
        assert isinstance(button, QWidget)
        self.mouse.click(button)

    def _press_proof(self, line: Labelled) -> None:
        button = line._proof
        until(button.isVisible, "the field takes words")
        self._show(button)
        self.mouse.click(button)

    def _show(self, widget: QWidget) -> None:
        """Turn the wheel over the form until a part of it can be seen whole."""
        form = self.desk.window.panes.records.form
        for _ in range(40):
            if widget.visibleRegion().boundingRect() == widget.rect():
                return
            self.mouse.turn(form, 1)

    def _choose_another_name(self, palette: LinkPalette) -> None:
        fields = palette._fields
        place = dict(fields._places(fields.width()))["alias"]
        self.mouse.click(fields, place.center())
        until(lambda: fields.value() == "alias", "another name is chosen")

    def _from_menu(self, menu: Menu, command: str) -> None:
        """Open a menu of the menu bar and click a line of it."""
        bar = self.desk.window.menuBar()
        opened = self.desk.window.menus[menu]
        self.mouse.click(bar, bar.actionGeometry(opened.menuAction()).center())
        self._click_action(command)

    def _click_action(self, command: str) -> None:
        action = self.desk.window.commands[command]
        until(lambda: isinstance(self.desk.app.activePopupWidget(), QMenu), "the menu is open")
        look(0.05)
        menu = self.desk.app.activePopupWidget()
        assert isinstance(menu, QMenu)
        self.mouse.click(menu, menu.actionGeometry(action).center())
        until(lambda: self.desk.app.activePopupWidget() is None, "the menu is closed")

    def _row(self, view: QAbstractItemView, words: str) -> QPoint:
        """Where a line stands, once the wheel has brought it into view."""
        for _ in range(40):
            index = _found(view, words, view.rootIndex())
            rect = view.visualRect(index)
            if rect.top() >= 0 and rect.bottom() <= view.viewport().height():
                return rect.center()
            self.mouse.turn(view.viewport(), 1 if rect.top() > 0 else -1)
        message = f"{words} cannot be brought into view"
        raise AssertionError(message)


def words_span(words: Words) -> TextPositionSelector:
    """Where words stand."""
    return TextPositionSelector(start=words.start, end=words.end)


def _found(view: QAbstractItemView, words: str, root: QModelIndex) -> QModelIndex:
    model = view.model()
    for row in range(model.rowCount(root)):
        index = model.index(row, 0, root)
        if words in str(index.data()).split("\n"):
            return index
        beneath = _found(view, words, index)
        if beneath.isValid():
            return beneath
    return QModelIndex()
