"""Attaching a quote again: the words are selected in the corrected text, and Enter takes them."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from newsdesk.gui.announce import announce
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.versions.tray_pane import TrayPane
from newsdesk.gui.versions.tray_rows import TrayRow
from newsdesk.gui.words import quoted, shortened

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LONGEST = 60


class Attaching(QObject):
    """A mode of the reader: selected words are for one quote, Enter attaches it there, Esc leaves.

    `chosen` carries the `TrayRow` and the span of the current version.
    """

    chosen = Signal(object, object)

    def __init__(self, pane: TrayPane, area: ReaderArea, selection: DeskSelection) -> None:
        super().__init__(pane)
        self._pane = pane
        self._area = area
        self._selection = selection
        self._row: TrayRow | None = None
        self._reader: Reader | None = None
        pane.asking.chosen.connect(self._take)
        pane.asking.left.connect(self.leave)
        selection.span_changed.connect(self._on_span)
        selection.article_changed.connect(self._on_article)

    @property
    def row(self) -> TrayRow | None:
        """The quote that words are wanted for; None outside the mode."""
        return self._row

    def begin(self, row: TrayRow) -> None:
        """Ask for the words of a quote."""
        self.leave()
        self._selection.open_article(row.quote.article)
        self._row = row
        self._reader = self._area.active.reader
        self._reader.claimed = True
        self._reader.installEventFilter(self)
        words = quoted(shortened(" ".join(row.old.split()), _LONGEST))
        sentence = self.tr("Select in the text the words for {words}, then press Enter.").format(words=words)
        self._pane.asking.say(sentence)
        self._pane.ask_for_words(row)
        self._on_span()
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._reader, sentence, at_once=True)

    def leave(self) -> None:
        """Want no words any more."""
        reader, self._reader, self._row = self._reader, None, None
        if reader is None:
            return
        reader.claimed = False
        reader.removeEventFilter(self)
        self._pane.ask_for_words(None)
        if self._pane.isVisible():
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the words, Esc leaves; both mean nothing else meanwhile."""
        if isinstance(event, QKeyEvent) and event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            is_ours = event.key() == Qt.Key.Key_Escape or event.key() in _ENTER
            if is_ours and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in _ENTER:
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        row, reader = self._row, self._reader
        span = reader.span if reader is not None else None
        if row is not None and reader is not None and span is not None:
            self.leave()
            reader.clear_selection()
            self.chosen.emit(row, span)

    def _on_span(self) -> None:
        self._pane.asking.set_ready(self._selection.span is not None)

    def _on_article(self, article: str) -> None:
        if self._row is not None and article != self._row.quote.article:
            self.leave()
