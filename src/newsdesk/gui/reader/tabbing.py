"""Tabs by key and by mouse: going round, closing and opening again, another order, the other side."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from newsdesk.gui.commands import Commands
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.article import ArticleId

if TYPE_CHECKING:
    from newsdesk.gui.reader.area import ReaderArea

_REMEMBERED = 20
"""So many closed tabs can be opened again."""


class Tabbing(QObject):
    """What is done with the tabs of both sides; lives as long as the area."""

    def __init__(self, area: "ReaderArea", selection: DeskSelection, commands: Commands) -> None:
        super().__init__(area)
        self._area = area
        self._selection = selection
        self._commands = commands
        self._closed: list[tuple[int, int, ArticleId]] = []
        for side, group in enumerate(area.groups):
            group.tab_closed.connect(partial(self._on_closed, side))
            group.tabs.torn.connect(self._drop)
        selection.tab_requested.connect(self._add)
        bind = commands.bind
        bind("tab.next", partial(self._turn, 1), self._has_tabs)
        bind("tab.previous", partial(self._turn, -1), self._has_tabs)
        bind("tab.right", partial(self._move, 1), self._has_several)
        bind("tab.left", partial(self._move, -1), self._has_several)
        bind("tab.close", self._close, self._has_tabs)
        bind("tab.reopen", self._reopen, self._has_closed)
        bind("tab.other_side", self._to_other_side, self._can_change_side)

    def move_tab(self, article: ArticleId, side: int) -> None:
        """Move the tab of an article to a side, to be read there; the view is split if it is not yet."""
        other = self._area.groups[1 - side]
        if article not in other.articles:
            return
        self._area.split(on=True, filled=False)
        target = self._area.groups[side]
        target.keep_top(article, other.top_of(article))
        target.open(article)
        self._area.lead(side)
        other.close_tab(other.articles.index(article))
        self._closed.pop()  # it is open on the other side

    def _has_tabs(self) -> bool:
        return bool(self._area.active.articles)

    def _has_several(self) -> bool:
        return len(self._area.active.articles) > 1

    def _has_closed(self) -> bool:
        return bool(self._closed)

    def _can_change_side(self) -> bool:
        """The left side keeps a tab."""
        return self._has_several() or (self._area.active is self._area.groups[1] and self._has_tabs())

    def _add(self, article: str) -> None:
        """Give an article a tab behind the others; it is read at once only where nothing is."""
        group = self._area.active
        if not group.articles:
            self._selection.open_article(ArticleId(article))
        elif article not in group.articles:
            group.add_tab(ArticleId(article))

    def _turn(self, step: int) -> None:
        tabs = self._area.active.tabs
        if tabs.count():
            tabs.setCurrentIndex((tabs.currentIndex() + step) % tabs.count())

    def _move(self, step: int) -> None:
        self._area.active.tabs.move_current(step)

    def _close(self) -> None:
        """Close the open tab; the focus goes to its neighbour, to the other side, or to the library."""
        group = self._area.active
        if not group.tabs.count():
            return
        group.close_tab(group.tabs.currentIndex())
        if self._area.active.articles:
            self._area.active.reader.setFocus()
        elif any(one.articles for one in self._area.groups):
            self._area.lead(1 - self._area.groups.index(group))
        else:
            self._commands["go.library"].trigger()

    def _reopen(self) -> None:
        """Open the tab closed last where it stood; one whose article is gone is passed over."""
        while self._closed:
            side, index, article = self._closed.pop()
            group = self._area.groups[side]
            if article in group.articles or group.add_tab(article, index):
                self._selection.open_article(article, side)
                break
        self._commands.refresh_soon()

    def _to_other_side(self) -> None:
        group = self._area.active
        self.move_tab(group.article, 1 - self._area.groups.index(group))

    def _on_closed(self, side: int, article: str, index: int) -> None:
        self._closed = [*self._closed, (side, index, ArticleId(article))][-_REMEMBERED:]
        self._commands.refresh_soon()

    def _drop(self, index: int, where: QPoint) -> None:
        """Move a tab to the side where it was let go; the right half of a single view makes another side."""
        groups = self._area.groups
        side = next(side for side, group in enumerate(groups) if group.tabs is self.sender())
        edge = (
            groups[1].mapToGlobal(QPoint())
            if self._area.is_split
            else self._area.mapToGlobal(self._area.rect().center())
        )
        there = int(where.x() >= edge.x())
        may_leave = side == 1 or groups[side].tabs.count() > 1
        inside = self._area.rect().contains(self._area.mapFromGlobal(where))
        if inside and there != side and may_leave:
            self.move_tab(ArticleId(groups[side].tabs.tabData(index)), there)
