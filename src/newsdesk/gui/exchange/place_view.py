"""The words that a conflict is about, in their article; where sides mark other words, each side's are underlined."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QTimer
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from newsdesk.edits.exchanging.dispute_words import QUOTE
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.reader.reading import ReadingRoom
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.absorption import Dispute
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import VersionId
from newsdesk.model.change import Row
from newsdesk.store.store import Store

_LANE = 4
_LINE = 2
_NUMBER = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Words of one article version; `number` is that of the side that marks them, 0 where all do."""

    version: VersionId
    span: TextPositionSelector
    number: int = 0


def places_of(store: Store, dispute: Dispute) -> list[Place]:
    """Where the words of a conflict stand, of each side where they differ in that; none where nothing leads there."""
    if dispute.field == QUOTE:
        found = [_place(choice.values, number) for number, choice in enumerate(dispute.choices, 1)]
    else:
        row = store.row("annotation", dispute.annotation, deleted=True) if dispute.annotation is not None else None
        found = [_place(row, 0)] if row is not None else []
    return [place for place in found if place is not None]


class PlaceView(QWidget):
    """A reader in which the words are under the sides' lines."""

    def __init__(self, store: Store, setting: Setting) -> None:
        super().__init__()
        self._store = store
        self._setting = setting
        self._places: Sequence[Place] = ()
        self._sized = QTimer(self, singleShot=True, interval=0)
        self._sized.timeout.connect(self._bring_into_sight)
        self.reader = Reader()
        self.reader.underlays.append(self)
        self._none = EmptyState("quote", "")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.reader)
        self._pages.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.retranslate()

    def show_places(self, places: Sequence[Place]) -> None:
        """Show the text of the first place with the words of all places in it; nothing without one."""
        version = places[0].version if places else None
        self._places = [place for place in places if place.version == version]
        page = self._page(version) if version is not None else None
        self._pages.setCurrentWidget(self.reader if page is not None else self._none)
        if page is None:
            return
        first = self._places[0].span
        self.reader.setAccessibleDescription(page.text[first.start : first.end])
        self.reader.select(first.start, first.start)
        self._bring_into_sight()
        self.reader.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words in sight: a page that has just come gets its size only after they were shown."""
        super().resizeEvent(event)
        self._sized.start()

    def _bring_into_sight(self) -> None:
        if self._places and self.reader.page is not None:
            self.reader.scroll_to(self._places[0].span.start)

    def paint(self, painter: QPainter, page: Page, between: tuple[int, int]) -> None:
        """Tint the words and draw a line beneath them for each side, with its number at the end."""
        tokens = page.tokens
        for lane, place in enumerate(self._places):
            if place.span.end < between[0] or place.span.start > between[1]:
                continue
            rects = page.painter.rects_of(place.span.start, place.span.end)
            ink = (tokens.accent, tokens.changed, tokens.warn)[lane % 3]
            for rect in rects:
                if lane == 0:
                    painter.fillRect(rect.adjusted(-1, 3, 1, 1), tokens.row)
                height = rect.bottom() + lane * _LANE
                painter.fillRect(QRectF(rect.left(), height, rect.width(), _LINE), ink)
            if rects and place.number:
                painter.setFont(font(Role.LETTER))
                painter.setPen(ink)
                beside = rects[-1].right() + 4 + lane * _NUMBER  # also where all end at one place
                painter.drawText(QPointF(beside, rects[-1].bottom() + _LANE + 2), str(place.number))

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._none.set_words(
            self.tr("No words in a text belong to it"), self.tr("Decide by what the sides say, or leave it open.")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self._places:
            self.reader.show_page(None)
            self.show_places(self._places)

    def _page(self, version: VersionId) -> Page | None:
        page = self.reader.page
        if page is not None and page.reading.version == version:
            return page
        reading = ReadingRoom(self._store).read_version(version)
        if reading is None:
            return None
        page = Page(reading, (), self._setting, current_tokens())
        self.reader.show_page(page)
        return page


def _place(values: Row, number: int) -> Place | None:
    """The place that the fields of an annotation name; None where they name none."""
    version, start, end = (values.get(name) for name in ("version", "start", "end"))
    if not isinstance(version, str) or not isinstance(start, int) or not isinstance(end, int) or start >= end:
        return None
    return Place(version=VersionId(version), span=TextPositionSelector(start=start, end=end), number=number)
