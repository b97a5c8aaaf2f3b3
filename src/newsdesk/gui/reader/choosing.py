"""A selection in the making: fitted when the button is let go, told when it rests."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.gui.reader.view import PageView
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.text.snapping import Granularity, snap


@dataclass(frozen=True, slots=True, kw_only=True)
class Delays:
    """Milliseconds that a selection by mouse or by keys rests before it is told, and the pointer over a mark."""

    after_mouse: int = 10
    after_key: int = 100
    hover: int = 80


class Choosing(QObject):
    """Follows the selection of a view.

    `told` carries a `TextPositionSelector` once it rests, and None at once when nothing is selected any more.
    `finished` follows it when the button, or Shift, is let go. Nothing is told while the button is down.
    """

    told = Signal(object)
    finished = Signal()

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self.delays = Delays()
        self.granularity = Granularity.WORD
        self.span: TextPositionSelector | None = None
        """What was told last."""
        self._pressed = False
        self._fits = False
        self._finishes = False
        self._extended = False
        self._drawn: TextPositionSelector | None = None
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(self._settle)

    def forget(self) -> None:
        """Another page is shown; a selection kept with it is told again."""
        self._settling.stop()
        self.span = self._drawn = None
        self._pressed = False
        if self._view.span is not None:
            self._settling.start(self.delays.after_key)

    def press(self, *, begins: bool) -> None:
        """A button is down; `begins` if it is the one that selects."""
        self._settling.stop()
        self._pressed = begins

    def release(self, *, fits: bool) -> bool:
        """The button is let go; the selection is fitted if it `fits`. Say whether anything is selected."""
        self._pressed = False
        if not self._view.textCursor().hasSelection():
            return False
        self._drawn = self._view.span
        self._fits = fits
        self._finishes = True
        self._settling.start(self.delays.after_mouse)
        return True

    def lift(self) -> None:
        """No button is down any more, also where its release went elsewhere, as it does after a drag."""
        if self._pressed:
            self._pressed = False
            self.follow()

    def note_key(self, before: TextPositionSelector | None) -> None:
        """A key was typed; see whether it has changed what was selected `before`."""
        self._extended = self._extended or self._view.span not in {None, before}

    def let_go_of_shift(self) -> None:
        """A selection that keys have made is finished."""
        if self._extended and self._view.span is not None:
            self._extended = False
            self._finishes = True
            if not self._settling.isActive():
                self._settle()

    def fit_to(self, granularity: Granularity) -> None:
        """Fit selections by mouse to something else, the one that stands as well."""
        if granularity is self.granularity:
            return
        self.granularity = granularity
        drawn = self._drawn
        if self.span is not None and drawn is not None:
            self._view.select(drawn.start, drawn.end)
            self._drawn = drawn
            self._fits = True
            self._settle()

    def follow(self) -> None:
        """The selection has changed."""
        self._drawn = None
        self._finishes = False
        if not self._view.textCursor().hasSelection():
            self._settling.stop()
            self._tell(None)
        elif not self._pressed:
            self._fits = False
            self._settling.start(self.delays.after_key)

    def _settle(self) -> None:
        """Tell the selection now that it rests."""
        self._settling.stop()
        drawn, finishes = self._drawn, self._finishes
        self._finishes = False
        if self._fits and not self._fit():
            return
        self._drawn = drawn
        self._tell(self._view.span)
        if finishes:
            self.finished.emit()

    def _fit(self) -> bool:
        """Fit the selection to the granularity; say whether anything of it is left."""
        self._fits = False
        span, page = self._view.span, self._view.page
        if span is None or page is None:
            return False
        fitted = snap(page.text, span, self.granularity)
        cursor, points = self._view.textCursor(), page.offsets.to_points
        if fitted is None:
            self._view.select(self._view.caret, self._view.caret)
        elif (fitted.start, fitted.end) != (points(cursor.selectionStart()), points(cursor.selectionEnd())):
            self._view.select(fitted.start, fitted.end)
            self._settling.stop()
        return fitted is not None

    def _tell(self, span: TextPositionSelector | None) -> None:
        if span != self.span:
            self.span = span
            self.told.emit(span)
