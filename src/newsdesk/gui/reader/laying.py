"""Laying out a long document slice by slice, so that the window answers meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSizeF, QTimer, Signal
from PySide6.QtWidgets import QTextEdit

SLICE = 20_000
"""So many characters are laid out in a few milliseconds. A text no longer than this is laid out when it is needed."""
LINES = 400
"""So many blocks are, however short they are."""

Deed = Callable[[], object]


class LayingOut(QObject):
    """Lays out the document of a view from its top to its end. `arrived` says that all that waited has been done.

    Qt would do the same in steps that grow until one of them takes longer than a person waits, so its own timer is
    held back meanwhile. What needs a place that is not laid out yet, as a jump does, waits for it.
    """

    arrived = Signal()

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._laid = 0
        self._end = 0
        self._waiting: list[Deed] = []
        self._awaited = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_timer)

    @property
    def is_awaited(self) -> bool:
        """Whether something waits for a place that is not laid out yet."""
        return bool(self._waiting)

    def reaches(self, position: int) -> bool:
        """Whether a position, in Qt's units, is laid out already, or the whole text is so short that it counts so."""
        return position <= self._laid or not self._timer.isActive()

    def begin(self) -> None:
        """Lay out the view's document, which is new; nobody waits for the old one any more."""
        self._waiting.clear()
        self._awaited = 0
        self.begin_again()

    def begin_again(self) -> None:
        """Lay out the same document in another width; what waits goes on waiting."""
        document = self._view.document()
        self._laid, self._end = 0, document.characterCount()
        if self._reach() < self._end:
            document.documentLayout().installEventFilter(self)
            self._timer.start()
        else:
            self._timer.stop()

    def when(self, position: int, deed: Deed) -> None:
        """Do something that needs a position, in Qt's units: at once if it is near to what is laid out, else then."""
        begins = self._view.document().findBlock(position).position()  # a block is laid out whole, however long
        if not self._waiting and (begins <= self._reach() or not self._timer.isActive()):
            deed()
            return
        self._waiting.append(deed)
        self._awaited = max(self._awaited, min(position, self._end - 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back the timer of Qt's own laying out."""
        if event.type() == QEvent.Type.Timer and watched is self._view.document().documentLayout():
            return self._timer.isActive()
        return super().eventFilter(watched, event)

    def _reach(self) -> int:
        """How far the next slice goes."""
        document = self._view.document()
        beyond = document.findBlockByNumber(document.findBlock(self._laid).blockNumber() + LINES)
        return min(self._laid + SLICE, beyond.position() if beyond.isValid() else self._end, self._end)

    def _on_timer(self) -> None:
        self._laid = self._reach()
        document = self._view.document()
        layout = document.documentLayout()
        laid = layout.blockBoundingRect(document.findBlock(self._laid - 1))
        layout.documentSizeChanged.emit(QSizeF(laid.right(), laid.bottom()))  # asking for its size would lay out all
        if self._laid >= self._end:
            self._timer.stop()
            layout.removeEventFilter(self)
        if self._waiting and self._laid > self._awaited:
            waiting, self._waiting = self._waiting, []
            for deed in waiting:
                deed()
            self.arrived.emit()
