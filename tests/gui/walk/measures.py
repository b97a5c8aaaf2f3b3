"""What can be measured of a window that is shown: words cut off, contrast, names, the order of the Tab key."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QLineEdit, QMenu, QMenuBar, QTableView, QWidget
from tests.gui.walk.recorder import DrawnWords, words_drawn_by

from newsdesk.gui.parts.toast import Toast
from newsdesk.gui.theme.theme import current_tokens

LEAST_CONTRAST = 4.5
_SLACK = 1.5
"""Logical pixels by which the side bearings of a run's first and last letter may stand over."""
_LEADING = 0.2
"""Share of a run's height at its top and at its foot that no letter reaches."""
_LEAST_SHOWN = 0.15
"""Share of a run that has to show, for its contrast to count."""
_EACH_ROW = 3
"""Of so many rows of pixels one is looked at for the ground: it is the colour of most of them."""
_FAR = 1e6
_ELLIPSIS = "…"
_TOLD_APART = 3
"""From so many letters on, a shortened run is known for one of our own sentences."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with one widget: which, what is wrong, and with which words."""

    where: str
    what: str
    words: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}: {self.words!r}"


def findings(top: QWidget, sentences: frozenset[str]) -> list[Finding]:
    """Everything that is wrong with a shown window. `sentences` are all that the interface can say."""
    image = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found: list[Finding] = []
    shown = list(_shown(top))
    for widget in shown:
        drawn = words_drawn_by(widget)
        times = Counter(words.text for words in drawn)
        for words in drawn:
            if _is_shortened(words.text, sentences):
                found.append(Finding(path(widget), "shortened", words.text))
            found += _faint(widget, words, top, image)
            if times[words.text] == 1:  # words partly selected are drawn twice, each time held to their part
                found += _cut(widget, words, top)
    return [*found, *_nameless(shown), *_out_of_order(top)]


def _shown(top: QWidget) -> Iterator[QWidget]:
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is top and not widget.visibleRegion().isEmpty():
            yield widget


# --- words cut off -----------------------------------------------------------------------------------------------


@cache
def _is_shortened(text: str, sentences: frozenset[str]) -> bool:
    """Titles, names and values may end in an ellipsis; a sentence of the interface may not."""
    stem = text.partition(_ELLIPSIS)[0].strip()
    if _ELLIPSIS not in text or len(stem) < _TOLD_APART:
        return False
    if any(sentence.endswith(text) for sentence in sentences):
        return False
    return any(sentence.startswith(stem) and sentence != stem for sentence in sentences)


def _cut(widget: QWidget, words: DrawnWords, top: QWidget) -> Iterator[Finding]:
    lead = words.rect.height() * _LEADING
    box = words.rect.adjusted(_SLACK, lead, -_SLACK, -lead)
    room = _room(widget, top)
    if words.room is not None:
        room = room.intersected(_as_far_as_scrolled(QRectF(words.room.boundingRect()), widget))
    if not room.contains(box):
        over = [
            f"{name} {round(by)}"
            for name, by in (
                ("left", room.left() - box.left()),
                ("top", room.top() - box.top()),
                ("right", box.right() - room.right()),
                ("bottom", box.bottom() - room.bottom()),
            )
            if by > 0
        ]
        yield Finding(path(widget), f"cut off ({', '.join(over)})", words.text)


def _room(widget: QWidget, top: QWidget) -> QRectF:
    """What can be seen of a widget's plane, or scrolled to, in its own coordinates."""
    room = QRectF(-_FAR, -_FAR, 2 * _FAR, 2 * _FAR)
    sideways = downwards = False
    step: QWidget | None = widget
    while step is not None:
        limit = QRectF(step.rect()).translated(widget.mapFrom(step, QPoint()) if step is not widget else QPoint())
        scrolls = _scrolls(step)
        sideways, downwards = sideways or scrolls[0], downwards or scrolls[1]
        if not sideways:
            room.setLeft(max(room.left(), limit.left()))
            room.setRight(min(room.right(), limit.right()))
        if not downwards:
            room.setTop(max(room.top(), limit.top()))
            room.setBottom(min(room.bottom(), limit.bottom()))
        step = step.parentWidget() if step is not top else None
    return room


def _as_far_as_scrolled(room: QRectF, widget: QWidget) -> QRectF:
    sideways, downwards = _scrolls(widget)
    return room.adjusted(
        -_FAR if sideways else 0, -_FAR if downwards else 0, _FAR if sideways else 0, _FAR if downwards else 0
    )


def _scrolls(widget: QWidget) -> tuple[bool, bool]:
    """Whether more of a widget can be reached sideways and downwards."""
    if isinstance(widget, QLineEdit):
        return True, False
    if isinstance(widget, QMenu):
        return False, widget.sizeHint().height() > widget.height()
    area = widget.parentWidget()
    if not isinstance(area, QAbstractScrollArea) or area.viewport() is not widget:
        return False, False
    if isinstance(area, QHeaderView) and isinstance(over := area.parentWidget(), QAbstractScrollArea):
        area = over  # it goes along with what it heads
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    sideways = area.horizontalScrollBarPolicy() is not never and area.horizontalScrollBar().maximum() > 0
    downwards = area.verticalScrollBarPolicy() is not never or _goes_along(area)
    return sideways, downwards and area.verticalScrollBar().maximum() > 0


def _goes_along(area: QAbstractScrollArea) -> bool:
    """Whether it shows the first columns of a table beside it, by whose scroll bar it scrolls."""
    if not isinstance(area, QTableView) or (around := area.parentWidget()) is None:
        return False
    beside = around.findChildren(QTableView)
    return any(other is not area and other.selectionModel() is area.selectionModel() for other in beside)


# --- contrast ----------------------------------------------------------------------------------------------------


def _faint(widget: QWidget, words: DrawnWords, top: QWidget, image: QImage) -> Iterator[Finding]:
    if not widget.isEnabled() or words.colour.rgb() == current_tokens().disabled.rgb():
        return  # what cannot be used now may be pale
    whole = words.rect.toAlignedRect()
    region = QRegion(whole) if words.room is None else words.room.intersected(whole)
    if _area(region) < _area(QRegion(whole)) * _LEAST_SHOWN:
        return  # selected words are drawn a second time, in another colour
    region = region.intersected(widget.rect()).translated(widget.mapTo(top, QPoint()))
    if top.childAt(region.boundingRect().center()) not in {widget, None}:
        return  # something floats above
    ground = _ground(image, region, words.colour)
    if ground is not None and (reached := contrast(words.colour, ground)) < LEAST_CONTRAST:
        yield Finding(path(widget), f"contrast {reached:.1f}, {words.colour.name()} on {ground.name()}", words.text)


def _area(region: QRegion) -> int:
    return sum(part.width() * part.height() for part in _parts(region))


def _parts(region: QRegion) -> Iterator[QRect]:
    return iter(cast("Iterable[QRect]", region))  # the stubs do not say that it can be walked through


def _ground(image: QImage, place: QRegion, ink: QColor) -> QColor | None:
    """The most frequent colour of a picture at a place that is not the ink itself."""
    ratio = image.devicePixelRatio()
    pixels = memoryview(image.constBits()).cast("I")
    pitch = image.bytesPerLine() // 4
    seen: Counter[int] = Counter()
    for part in _parts(place.intersected(QRect(QPoint(), image.deviceIndependentSize().toSize()))):
        left, right = round(part.left() * ratio), round((part.right() + 1) * ratio)
        for row in range(round(part.top() * ratio), round((part.bottom() + 1) * ratio), _EACH_ROW):
            seen.update(pixels[row * pitch + left : row * pitch + right])
    return next((QColor(pixel) for pixel, _ in seen.most_common(2) if QColor(pixel) != QColor(ink.rgb())), None)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours as WCAG 2 defines it, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# --- names and order ---------------------------------------------------------------------------------------------


def _nameless(shown: Iterable[QWidget]) -> Iterator[Finding]:
    for widget in shown:
        if (
            widget.focusPolicy() == Qt.FocusPolicy.NoFocus
            or widget.focusProxy()
            or isinstance(widget, QMenu | QMenuBar)
        ):
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name).strip():
            yield Finding(path(widget), "has no name", type(widget).__name__)


def _out_of_order(top: QWidget) -> Iterator[Finding]:
    """Within a pane, the Tab key goes down, and to the right in a row; a further column begins at its top."""
    before: QWidget | None = None
    for widget in _tab_chain(top):
        if before is not None and _pane(before, top) is _pane(widget, top) and _goes_back(before, widget, top):
            yield Finding(path(widget), "comes in the Tab order after what it stands before", path(before))
        before = widget


def _tab_chain(top: QWidget) -> list[QWidget]:
    chain, step = [], _next(top)
    while step is not None and step is not top:
        reached = bool(step.focusPolicy() & Qt.FocusPolicy.TabFocus) and step.isEnabled() and not step.focusProxy()
        seen = step.isVisible() and step.window() is top and not step.visibleRegion().isEmpty()
        if reached and seen and not isinstance(step, QMenuBar):
            chain.append(step)
        step = _next(step)
    return chain


def _next(widget: QWidget) -> QWidget | None:
    found = widget.nextInFocusChain()
    if found is not None:
        found.setParent(found.parentWidget())  # PySide has just booked it as a child of the other
    return found


def _pane(widget: QWidget, top: QWidget) -> QWidget:
    """The outermost part of a window that holds a widget: a dock, the middle, the foot, a toast; a dialog is one."""
    step = widget
    while not isinstance(step, Toast) and (parent := step.parentWidget()) is not None and parent is not top:
        step = parent
    return step if type(top).__name__ == "MainWindow" else top


def _goes_back(before: QWidget, after: QWidget, top: QWidget) -> bool:
    one = QRectF(before.mapTo(top, QPoint()), before.size().toSizeF())
    two = QRectF(after.mapTo(top, QPoint()), after.size().toSizeF())
    if one.contains(two) or two.contains(one):
        return False
    in_one_row = min(one.bottom(), two.bottom()) - max(one.top(), two.top()) > min(one.height(), two.height()) / 2
    if in_one_row:
        return two.right() <= one.left()
    return two.bottom() <= one.top() and two.left() < one.right()


def path(widget: QWidget) -> str:
    """The way to a widget: the classes of ours that hold it."""
    names: list[str] = []
    step: QWidget | None = widget
    while step is not None:
        if step is widget or type(step).__module__.startswith("newsdesk"):
            names.append(step.objectName() or type(step).__name__)
        step = step.parentWidget()
    return "/".join(reversed(names))
