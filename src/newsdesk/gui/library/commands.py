"""What can be done with articles: import, paste, open, edit details, mark as read, delete."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from newsdesk.edits.annotating.tags import tag_articles
from newsdesk.edits.library.articles import delete_articles, edit_article, mark_all_read, mark_read
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.dragging import pasted
from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.library.incoming import Incoming, incoming
from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.state import DeskState
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet, Scalar
from newsdesk.store.articles import article

READ_AFTER = 2000
"""Milliseconds that an article stays open before it counts as read."""


class ArticleCommands(QObject):
    """Binds the article commands of one window; it lives as long as the library pane."""

    def __init__(
        self,
        pane: LibraryPane,
        bridge: StoreBridge,
        selection: DeskSelection,
        commands: Commands,
        state: DeskState,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._bridge = bridge
        self._selection = selection
        self._state = state
        self.flow = ImportFlow(bridge, pane)
        self.flow.article_added.connect(selection.open_article)
        pane.dropped.connect(self.take_in)
        self._read_timer = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._read_timer.timeout.connect(self._mark_current_read)
        selection.article_changed.connect(self._read_timer.start)
        bridge.changed.connect(self._on_changed)
        commands.bind("article.import", self._ask_files)
        commands.bind("article.import_folder", self._ask_folder)
        commands.bind("article.paste", self._paste)
        commands.bind("article.open", self._open, self._has_chosen)
        commands.bind("article.open_beside", self._open_beside, self._has_chosen)
        commands.bind("article.open_in_tab", self._open_in_tabs, self._has_chosen)
        commands.bind("article.edit", self._edit, self._has_chosen)
        commands.bind("article.mark_read", self._toggle_read, self._has_chosen)
        commands.bind("article.tag", self._choose_tag, self._has_chosen)
        commands.bind("article.delete", self._delete, self._has_chosen)
        commands.bind("go.library", pane.focus_list)

    def _has_chosen(self) -> bool:
        return bool(self._chosen())

    def _chosen(self) -> list[ArticleId]:
        current = self._selection.article
        return self._pane.chosen() or ([current] if current else [])

    def _ask_files(self) -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        kinds = (
            self.tr("Articles")
            + " (*.txt *.md *.markdown *.html *.htm *.xhtml *.eml);;"
            + self.tr("All files")
            + " (*)"
        )
        dialog = PathDialog(self._pane.window(), self.tr("Import articles"), Path.home(), kinds).several()
        dialog.remembering(self._state, "articles")
        dialog.paths_chosen.connect(self.flow.start)
        dialog.open()

    def _ask_folder(self) -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        dialog = PathDialog(self._pane.window(), self.tr("Import a folder"), Path.home()).a_folder()
        dialog.remembering(self._state, "articles")
        dialog.paths_chosen.connect(self.flow.start)
        dialog.open()

    def _paste(self) -> None:
        self.take_in(incoming(pasted()))

    def take_in(self, came: Incoming) -> None:
        """Import what was pasted or dropped."""
        if came.paths:
            self.flow.start(came.paths)
        elif came:
            self.flow.start_text(came.text, html=came.is_html)

    def _open(self) -> None:
        if not self._pane.open_chosen():
            self._selection.open_article(self._chosen()[0])

    def _open_beside(self) -> None:
        self._selection.open_article(self._chosen()[0], 1 - self._selection.side)

    def _open_in_tabs(self) -> None:
        for chosen in self._chosen():
            self._selection.tab_requested.emit(chosen)

    def _edit(self) -> None:
        from newsdesk.gui.dialogs.article_details import ArticleDetailsDialog  # noqa: PLC0415 - not needed at start

        found = article(self._bridge.store, self._chosen()[0])
        if found is None:
            return
        dialog = ArticleDetailsDialog(found, self._pane.window())
        dialog.values_entered.connect(partial(self._keep, found.id))
        dialog.open()

    def _keep(self, article_id: ArticleId, values: dict[str, Scalar]) -> None:
        self._bridge.run(partial(edit_article, self._bridge.store, article_id, values))

    def _toggle_read(self) -> None:
        found = [article(self._bridge.store, chosen) for chosen in self._chosen()]
        known = [each for each in found if each is not None]
        read = not all(each.read for each in known)
        self._bridge.run(partial(mark_all_read, self._bridge.store, [each.id for each in known], read=read))

    def _choose_tag(self) -> None:
        from newsdesk.gui.panels.tag_palette import TagPalette  # noqa: PLC0415 - not needed at start

        palette = TagPalette(self._bridge.store, self._pane.window())
        palette.chosen.connect(partial(self._tag, self._chosen()))
        palette.open_over(self._pane.window())

    def _tag(self, chosen: list[ArticleId], name: str) -> None:
        self._bridge.run(partial(tag_articles, self._bridge.store, name, chosen))

    def _mark_current_read(self) -> None:
        if QApplication.activeModalWidget() is not None:  # nobody reads meanwhile, and a package may be taken in
            self._read_timer.start()
            return
        current = article(self._bridge.store, self._selection.article) if self._selection.article else None
        if current is not None and not current.read and not self._bridge.store.read_only:
            self._bridge.run(partial(mark_read, self._bridge.store, current.id))

    def _delete(self) -> None:
        self._bridge.run(partial(delete_articles, self._bridge.store, self._chosen()))

    def _on_changed(self, change_set: ChangeSet) -> None:
        for change in change_set.changes:
            if change.table == "article" and change.after is None:
                self._selection.forget_article(ArticleId(change.row))
