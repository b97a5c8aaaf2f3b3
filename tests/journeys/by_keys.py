"""The analyst who has no mouse: a keyboard of any layout, and only what that layout can write."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from tests.journeys.analyst import Analyst, Desk
from tests.journeys.hand import look, until
from tests.journeys.keyboard import Keyboard
from tests.journeys.plan import Words

from newsdesk.gui.panels.link_palette import LinkPalette
from newsdesk.gui.panels.palette import Palette
from newsdesk.gui.reader.find import FindBar

_LETTERS = {"participant": "p", "agenda_item": "g", "meeting": "m", "note": "n"}
_PROOFS = {"role": "r", "affiliation": "a", "country": "c", "when": "w", "place": "p", "status": "s"}


class KeyAnalyst(Analyst):
    """Everything by the keys that the menus and the key sheet name."""

    def __init__(self, desk: Desk, keyboard: Keyboard) -> None:
        super().__init__(desk)
        self.keys = keyboard

    def open_article(self, title: str) -> None:
        self.keys.press("ctrl+1")
        listing = self.desk.window.panes.library.list
        until(lambda: self.desk.focus() is listing, "the library has the focus")
        self.keys.press("Home")
        for _ in range(20):
            if title in str(listing.currentIndex().data()):
                break
            self.keys.press("Down")
        self.keys.press("Return")
        until(lambda: self.desk.reader.page is not None and title in self.desk.text, "the article is open")
        self.keys.press("ctrl+2")
        until(self.desk.reader.hasFocus, "the text has the focus")

    def select(self, words: Words) -> None:
        self.keys.press("ctrl+f")
        until(lambda: isinstance(self._bar(), FindBar), "the find bar is there")
        bar = self._bar()
        assert bar is not None
        until(lambda: self.desk.focus() is bar.field, "the find bar waits")
        self.keys.write(words.text)
        until(lambda: any(place.start == words.start for place in bar.places), f"{words.text} is found")
        for _ in bar.places:
            if bar._current() == (words.start, words.end):
                break
            self.keys.press("Return")
        self.keys.press("Escape")
        until(self.selected(words), f"{words.text} is selected")

    def make(self, kind: str, title: str) -> None:
        self.keys.press(_LETTERS[kind])
        until(lambda: isinstance(self.desk.focus(), QLineEdit), "the title waits for typing")
        if title:
            self.keys.press("ctrl+a")
            self.keys.write(title)
        self._done()

    def link(self, title: str, *, alias: bool) -> None:
        self.keys.press("l")
        palette = self._choose(title)
        assert isinstance(palette, LinkPalette)
        while alias and palette._fields.value() != "alias":
            self.keys.press("Tab")
        self.keys.press("Return")
        until(lambda: self.desk.palette is None, "the palette is closed")

    def prove(self, field: str) -> None:
        self.keys.press(f"shift+{_PROOFS[field]}")

    def fill(self, field: str, value: str) -> None:
        self.keys.press("ctrl+5")
        for _ in range(40):
            if self._is_in(field):
                break
            self.keys.press("Tab")
        assert self._is_in(field), f"Tab leads to {field}"
        focus = self.desk.focus()
        if isinstance(focus, QComboBox):
            while focus.currentData() != value:
                self.keys.press("Down")
        else:
            self.keys.write(value)
        if field == "participants":
            self.keys.press("Return")
        self._done()

    def highlight(self, colour: int) -> None:
        self.keys.press(str(colour))

    def tag(self, name: str) -> None:
        self.keys.press("ctrl+1")
        until(lambda: self.desk.focus() is self.desk.window.panes.library.list, "the library has the focus")
        self.keys.press("t")
        until(lambda: self.desk.palette is not None, "the palette is open")
        self._choose(name)
        self.keys.press("Return")

    def _bar(self) -> FindBar | None:
        return next((bar for bar in self.desk.window.findChildren(FindBar) if bar.isVisible()), None)

    def _choose(self, words: str) -> Palette:
        """Let the palette stand on a line: by typing where the layout has the letters, else by the arrows."""
        until(lambda: self.desk.palette is not None, "the palette is open")
        palette = self.desk.palette
        assert palette is not None
        if self.keys.can_write(words):
            self.keys.write(words[:40])
            look(0.1)
        for _ in range(60):
            choice = palette.current_choice()
            if choice is not None and choice.words == words:
                return palette
            self.keys.press("Down")
        message = f"the palette has no {words}"
        raise AssertionError(message)

    def _is_in(self, field: str) -> bool:
        focus: QWidget | None = self.desk.focus()
        while focus is not None and getattr(focus, "field", None) != field:
            focus = focus.parentWidget()
        return focus is not None and isinstance(self.desk.focus(), QLineEdit | QPlainTextEdit | QComboBox)

    def _done(self) -> None:
        self.keys.press("ctrl+Return")
        until(self.desk.reader.hasFocus, "back in the text")
