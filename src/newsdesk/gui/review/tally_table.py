"""A session in figures: items by kind and state, reasons of rejections, and how far and fast each reviewer is."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.queue_delegate import paint_sign
from newsdesk.gui.review.words import Counts, Names, reason_words, sign_of_state, state_words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.gui.words import kind_heading
from newsdesk.model.record import RecordKind
from newsdesk.model.review import ItemState, ReviewSummary

_SIGN = 22
_BAR = 160
_NAME = 240
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TallyTable(QWidget):
    """States down, kinds across; only those that occur, and the sum of each where there are several."""

    def __init__(self, found: ReviewSummary) -> None:
        super().__init__()
        tables = [table for table in (*RecordKind, "article") if any(key[0] == table for key in found.tally)]
        states = [state for state in ItemState if any(key[1] is state for key in found.tally)]
        grid = _grid(self)
        sums = len(tables) > 1
        for column, table in enumerate(tables):
            heading = kind_heading(RecordKind(table)) if table in set(RecordKind) else self.tr("Articles")
            grid.addWidget(Words(heading, Role.LABEL, muted=True), 0, 2 + column, _RIGHT)
        if sums:
            grid.addWidget(Words(self.tr("Sum"), Role.LABEL, muted=True), 0, 2 + len(tables), _RIGHT)
        for row, state in enumerate(states, 1):
            grid.addWidget(_Sign(state), row, 0)
            words = state_words(state)
            grid.addWidget(Words(words[:1].upper() + words[1:]), row, 1, _LEFT)
            counts = [found.tally.get((table, state), 0) for table in tables]
            for column, count in enumerate([*counts, *([sum(counts)] if sums else [])]):
                role = Role.HEADING if column == len(tables) else Role.INTERFACE
                grid.addWidget(Words(str(count) if count else "–", role, muted=not count), row, 2 + column, _RIGHT)
        grid.setColumnStretch(3 + len(tables), 1)


class ReasonBars(QWidget):
    """Each reason with a bar as long as it is frequent."""

    def __init__(self, found: ReviewSummary) -> None:
        super().__init__()
        most = max(found.reasons.values(), default=1)
        grid = _grid(self)
        for row, (reason, count) in enumerate(found.reasons.items()):
            grid.addWidget(_reason(reason), row, 0, _LEFT)
            grid.addWidget(_Bar(count / most), row, 1)
            grid.addWidget(Words(str(count), Role.HEADING), row, 2, _RIGHT)
        grid.setColumnMinimumWidth(0, _NAME)
        grid.setColumnStretch(3, 1)


class ReviewerTable(QWidget):
    """Each reviewer: how many of the items they judged, and how fast."""

    def __init__(self, found: ReviewSummary, names: Names) -> None:
        super().__init__()
        grid = _grid(self)
        for row, (reviewer, judged, fast) in enumerate(_reviewers(found)):
            grid.addWidget(Words(names.of(reviewer)), row, 0, _LEFT)
            grid.addWidget(_Bar(judged / found.total if found.total else 0), row, 1)
            said = self.tr("{number} of {total}").format(number=judged, total=found.total)
            grid.addWidget(Words(said, Role.HEADING), row, 2, _RIGHT)
            pace = Counts().pace(round(fast)) if fast else ""
            grid.addWidget(Words(pace, Role.LABEL, muted=True), row, 3, _LEFT)
        grid.setColumnMinimumWidth(0, _NAME)
        grid.setColumnStretch(4, 1)


class _Sign(QWidget):
    """The sign of a state, as in the queue."""

    def __init__(self, state: ItemState) -> None:
        super().__init__()
        self._sign = sign_of_state(state)
        self.setFixedSize(QSize(_SIGN, _SIGN))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        paint_sign(painter, self.rect(), self._sign, current_tokens())


class _Bar(QWidget):
    """A share of the full width."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(_BAR, 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and share."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.line if tokens.tinted else tokens.row)
        painter.fillRect(0, 0, round(self.width() * self._share), self.height(), tokens.accent)


def _reason(reason: str) -> Words:
    """A reason on one line; a long one is cut, and whole in its tool tip."""
    said = reason_words(reason)
    words = Words("")
    words.setText(words.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, _NAME))
    words.setToolTip(tip(said))
    words.setAccessibleName(said)
    return words


def _reviewers(found: ReviewSummary) -> Iterator[tuple[str, int, float]]:
    for reviewer, judged in found.judged.items():
        yield reviewer, judged, found.pace.get(reviewer, 0.0)


def _grid(owner: QWidget) -> QGridLayout:
    grid = QGridLayout(owner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    return grid
