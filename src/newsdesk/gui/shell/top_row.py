"""The right end of the menu bar: the modes that work, and the search of the library."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenuBar, QWidget

from newsdesk.gui.commands import Commands
from newsdesk.gui.library.search_field import SearchField
from newsdesk.gui.parts.clearing import name_clear_button
from newsdesk.gui.parts.modes import ModeBar
from newsdesk.gui.shell.layouts import Layout
from newsdesk.gui.theme.icons import icon
from newsdesk.gui.theme.theme import current_tokens

_SEARCH_WIDTH = 256
_SEARCH_WIDEST = 520
"""As wide as the search gets while somebody types in it and the window has the room."""
_GAP = 16
_REVIEW = "review"
"""The mode that is no layout: what belongs to it takes the whole centre."""
_RESUME = "review.resume"
_REVIEWING = (_RESUME, "conflicts.show", "agreement.show", "adjudication.show")
"""The commands whose pages are looked at in that mode; the first is what a click on it leads to."""


class TopRow(QWidget):
    """`searched` carries the words of the search as they are typed, "" when it is cleared."""

    searched = Signal(str)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._modes = ModeBar([(mode, "") for mode in (Layout.READ, Layout.COMPARE, _REVIEW, Layout.BRIEF)])
        self._modes.mode_chosen.connect(self._on_mode)
        self.search = SearchField()
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.search.installEventFilter(self)
        self.search.setClearButtonEnabled(True)
        self._glass = QAction(self.search)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self.searched)
        self.search.save_wanted.connect(commands["search.save"].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._modes)
        row.addWidget(self.search)
        for layout in Layout:
            commands[f"view.layout_{layout}"].toggled.connect(self._show_mode)
        for page in _REVIEWING:
            commands[page].toggled.connect(self._show_mode)
        self._modes.set_mode(Layout.READ)
        self._colour()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        for mode, words in self._words():
            self._modes.set_words(mode, words)
        keys = self._commands["go.search"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.search.setPlaceholderText(self.tr("Search the library"))
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.setAccessibleDescription(keys)
        self.search.keys = keys
        name_clear_button(self.search)
        if self.search.completion is not None:
            self.search.completion.retranslate()
        self.search.setToolTip(
            self.tr(
                "Words in any form, “phrases”, -without, tag: from: source: … ({keys}); ↓ lists the filters"
            ).format(keys=keys)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the search be wider while somebody types in it, as far as the menus leave room."""
        if watched is self.search and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._fit_search(typing=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Colour the glass anew when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._colour()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def _fit_search(self, *, typing: bool) -> None:
        bar = self.parentWidget()
        if not isinstance(bar, QMenuBar):
            return
        shown = [bar.actionGeometry(action).right() for action in bar.actions() if action.isVisible()]
        room = bar.width() - max(shown, default=0) - (self.sizeHint().width() - self.search.width()) - _GAP
        wanted = max(_SEARCH_WIDTH, min(_SEARCH_WIDEST, room)) if typing else _SEARCH_WIDTH
        if wanted != self.search.width():
            self.search.setFixedWidth(wanted)
            bar.setCornerWidget(self)  # makes room for it anew

    def _words(self) -> list[tuple[str, str]]:
        return [
            (Layout.READ, self.tr("Read")),
            (Layout.COMPARE, self.tr("Compare")),
            (_REVIEW, self.tr("Review")),
            (Layout.BRIEF, self.tr("Brief")),
        ]

    def _on_mode(self, mode: str) -> None:
        if mode != _REVIEW:
            self._commands[f"view.layout_{mode}"].trigger()
        elif not self._is_reviewing():
            self._commands[_RESUME].trigger()
        self._show_mode()

    def _show_mode(self) -> None:
        """Show the layout in use, or that a review stands in its place, also where what was asked for could not be."""
        if self._is_reviewing():
            self._modes.set_mode(_REVIEW)
            return
        for layout in Layout:
            if self._commands[f"view.layout_{layout}"].isChecked():
                self._modes.set_mode(layout)

    def _is_reviewing(self) -> bool:
        return any(self._commands[page].isChecked() for page in _REVIEWING)

    def _colour(self) -> None:
        self._glass.setIcon(icon("search", current_tokens()))
