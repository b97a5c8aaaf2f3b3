"""The reader area: one article, or two side by side, and what follows from where the analyst reads."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.reader.commands import ReaderCommands
from newsdesk.gui.reader.dropping import FileDrop, RecordDrop
from newsdesk.gui.reader.emphasis import Emphases
from newsdesk.gui.reader.following import Following
from newsdesk.gui.reader.group import ReaderGroup
from newsdesk.gui.reader.left import find_group_as, group_left_as
from newsdesk.gui.reader.linking import ReaderLinks
from newsdesk.gui.reader.menu import ReaderMenu
from newsdesk.gui.reader.reading import ReadingRoom
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.reader.steps import Steps
from newsdesk.gui.reader.tabbing import Tabbing
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.state import Json
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet
from newsdesk.store.articles import has_articles
from newsdesk.text.blocks import paragraph_count, paragraph_number

SIZES = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""Sizes of the text in per cent."""
_SAVED_AFTER_MS = 0


class ReaderArea(QWidget):
    """Two reader groups, the second hidden until the view is split; the focused one leads the selection.

    `paragraph_changed` carries the number of the paragraph at the caret and how many there are,
    `text_size_changed` per cent, `state_changed` that `state()` would differ, `files_dropped` the paths of
    files that are to be imported.
    """

    paragraph_changed = Signal(int, int)
    text_size_changed = Signal(int)
    state_changed = Signal()
    files_dropped = Signal(object)

    def __init__(self, bridge: StoreBridge, selection: DeskSelection, commands: Commands) -> None:
        super().__init__()
        self._bridge = bridge
        self._selection = selection
        self._commands = commands
        self._room = ReadingRoom(bridge.store)
        self._menu = ReaderMenu(commands, self)
        self.setting = Setting()
        """How articles are set; `compact` is decided by the split."""
        self.next_in_list: Callable[[ArticleId], ArticleId | None] = _none_follows
        """The article that follows another where articles are listed; None for one that stands alone."""
        self.step_through_search: Callable[[int], bool] = _nothing_sought
        """Goes to the next or the previous hit of the library's search in the text; False where there is none."""
        self._leading = False
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setObjectName("articles")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self.groups = (self._group(), self._group())
        self.groups[1].hide()
        self._search_button = IconButton("search", action=commands["go.find"])
        self._split_button = IconButton("columns-2", action=commands["view.split"])
        self.groups[0].add_buttons(self._search_button, self._split_button)
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(self._show_current)
        self._saving = QTimer(self, singleShot=True, interval=_SAVED_AFTER_MS)
        self._saving.timeout.connect(self.state_changed)
        self.emphases = Emphases(self.groups, selection, self)
        self._deeds = ReaderCommands(self, selection, commands)
        self.links = ReaderLinks(self, bridge, selection, commands)
        self.steps = Steps(self, bridge, selection, commands)
        self.tabbing = Tabbing(self, selection, commands)
        if not bridge.store.read_only:
            FileDrop(self)
        Following(self, self._room, self.emphases, bridge, selection)
        selection.article_changed.connect(self._on_article)
        selection.side_changed.connect(self._on_side)
        bridge.changed.connect(self._on_changed)
        self._offer_ways_in()
        self._activate()

    @property
    def active(self) -> ReaderGroup:
        """The group that leads the selection."""
        return self.groups[1 if self._selection.side and self.is_split else 0]

    @property
    def is_split(self) -> bool:
        """Whether two articles stand side by side."""
        return not self.groups[1].isHidden()

    @property
    def text_size(self) -> int:
        """Size of the text in per cent."""
        return round(self.setting.zoom * 100)

    def open_articles(self) -> list[ArticleId]:
        """The articles that have a tab, from left to right, each once."""
        return list(dict.fromkeys(article for group in self.groups for article in group.articles))

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text, within what can be read."""
        percent = max(SIZES[0], min(percent, SIZES[-1]))
        if percent != self.text_size:
            self.set_type(replace(self.setting, zoom=percent / 100))
            self.text_size_changed.emit(percent)

    def set_type(self, setting: Setting) -> None:
        """Set the articles in another type."""
        self.setting = replace(setting, compact=self.is_split)
        for group in self.groups:
            if group.setting != self.setting:
                group.set_type(self.setting)

    def zoom_by(self, steps: int) -> None:
        """Go some sizes up or down."""
        nearest = min(range(len(SIZES)), key=lambda index: abs(SIZES[index] - self.text_size))
        self.set_zoom(SIZES[max(0, min(nearest + steps, len(SIZES) - 1))])

    def split(self, on: bool, *, filled: bool = True) -> None:
        """Put a second group beside the first, or take it away.

        Where it has no article and is to be `filled`, it opens the next tab, else the next article of the list.
        """
        if on == self.is_split:
            return
        self.groups[1].setVisible(on)
        self.set_type(self.setting)
        if on:
            half = max(self.splitter.width() // 2, 1)
            self.splitter.setSizes([half, half])
            if filled and not self.groups[1].articles and (beside := self._beside(self.groups[0])):
                self.groups[1].open(beside)
        else:
            self.lead_with(self.groups[0])
        self._activate()
        self._commands.refresh_soon()
        self._saving.start()

    def _beside(self, group: ReaderGroup) -> ArticleId | None:
        """The article to show beside that of a group: never the same one."""
        tabs = group.articles
        if len(tabs) > 1:
            return tabs[(tabs.index(group.article) + 1) % len(tabs)]
        return self.next_in_list(group.article)

    def state(self) -> dict[str, Json]:
        """Open articles, places in them and split, to be restored another day."""
        sides: list[Json] = [group_left_as(group) for group in self.groups]
        return {"sides": sides, "split": self.is_split, "side": self._selection.side}

    def restore(self, state: dict[str, Json]) -> None:
        """Open what was open; articles that are gone, and anything that makes no sense, are passed over."""
        sides, side = state.get("sides"), state.get("side")
        for group, left in zip(self.groups, sides if isinstance(sides, list) else [], strict=False):
            find_group_as(group, left)
        self.split(state.get("split") is True and bool(self.groups[1].articles))
        self.lead_with(self.groups[1 if side == 1 and self.is_split else 0])

    def lead(self, side: int) -> None:
        """Let a group lead the selection and give it the focus."""
        self.lead_with(self.groups[side if self.is_split else 0])
        self.active.reader.setFocus()

    def _group(self) -> ReaderGroup:
        group = ReaderGroup(self._room)
        group.article_shown.connect(self._on_shown)
        group.filling.filled.connect(self._on_filled)
        group.reader.focus_gained.connect(self._on_focus)
        group.reader.span_selected.connect(self._on_span)
        group.reader.caret_moved.connect(self._on_caret)
        group.tabs.tabBarClicked.connect(self._on_tab_clicked)
        group.find_bar.hits_changed.connect(self._commands.refresh_soon)
        group.find_bar.options.add_act("link", self._commands["go.find_all_as"])
        group.reader.strip.words.title_of = self._room.title_of
        group.reader.menu_requested.connect(self._menu.open_at)
        group.reader.zoom_requested.connect(self.zoom_by)
        group.reader.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        if not self._bridge.store.read_only:
            RecordDrop(self, group.reader)
        group.empty.offer(self._commands)
        self._commands.attach(Context.READER, group.reader)
        self.splitter.addWidget(group)
        return group

    def _sender_group(self) -> ReaderGroup:
        sender = self.sender()
        right = sender in {self.groups[1], self.groups[1].reader, self.groups[1].tabs}
        return self.groups[1 if right else 0]

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches("article"):
            self._offer_ways_in()

    def _offer_ways_in(self) -> None:
        """Where there is no article to choose, offer the ways in."""
        bare = not has_articles(self._bridge.store)
        for group in self.groups:
            group.empty.show_bare(bare)

    def lead_with(self, group: ReaderGroup) -> None:
        """Let a group lead, and tell the selection which article is read, and on which side."""
        if self._leading:
            return
        self._leading = True
        self._selection.open_article(group.article, self.groups.index(group))
        self._selection.set_caret(group.reader.caret)
        self._selection.set_span(group.reader.span)
        self._leading = False
        self._activate()

    def _activate(self) -> None:
        for group in self.groups:
            group.set_active(group is self.active and bool(group.articles))
        page = self.active.reader.page
        if page is not None:
            number = paragraph_number(page.canonical, self.active.reader.caret)
            self.paragraph_changed.emit(number, paragraph_count(page.canonical))

    def _show_current(self) -> None:
        """Let the leading group show the current article."""
        if self._selection.article and self.active.article != self._selection.article:
            self._on_article(self._selection.article)

    def _on_article(self, article: str) -> None:
        if self._leading:
            return
        self._leading = True
        if article:
            self.split(on=self.is_split or self._selection.side == 1, filled=False)
            if self.active.article != article:
                self.active.open(ArticleId(article))
        self._leading = False
        self._activate()
        self._saving.start()

    def _on_side(self) -> None:
        if not self._leading:
            self._following.start()

    def _on_shown(self) -> None:
        group = self._sender_group()
        if group is self.active:
            self.lead_with(group)
        if not group.articles and group is self.groups[1]:
            self.split(on=False)
        self.emphases.renew()
        self._commands.refresh_soon()
        self._saving.start()

    def _on_filled(self) -> None:
        self.emphases.renew()

    def _on_focus(self) -> None:
        if self._sender_group() is not self.active or self._selection.article != self.active.article:
            self.lead_with(self._sender_group())

    def _on_tab_clicked(self) -> None:
        self.lead_with(self._sender_group())

    def _on_span(self, span: TextPositionSelector | None) -> None:
        group = self._sender_group()
        if group is not self.active and span is not None:
            self.lead_with(group)
        if group is self.active:
            self._selection.set_span(span)

    def _on_caret(self) -> None:
        if self._sender_group() is self.active:
            self._selection.set_caret(self.active.reader.caret)
            self._activate()
            self.steps.caret_moved()

    def _on_scrolled(self) -> None:
        self._saving.start()


def _none_follows(article: ArticleId) -> None:
    """Where articles are not listed, none follows another."""
    del article


def _nothing_sought(step: int) -> bool:
    """Where no library is searched, there is no hit to go to."""
    del step
    return False
