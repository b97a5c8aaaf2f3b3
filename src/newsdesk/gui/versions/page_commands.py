"""The page of versions in the window: opened by a command, or by a quote whose words stand in an older text."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from newsdesk.edits.library.earlier_versions import make_current
from newsdesk.edits.library.placing import Places, places, standing
from newsdesk.edits.workspace import open_workspace
from newsdesk.gui.jobs import Tell
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.versions.tray_rows import TrayRow
from newsdesk.gui.versions.updating import Updating
from newsdesk.model.annotation import Annotation
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.store.annotations import annotation as find_annotation
from newsdesk.store.articles import article as find_article
from newsdesk.store.articles import text, version

if TYPE_CHECKING:
    from newsdesk.gui.versions.page import VersionsPage


class VersionsPageCommands(QObject):
    """Binds the command of one window; it lives as long as the window.

    Two texts need the room: the panes at the sides go while the page stands, and come back with the article.
    """

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices, updating: Updating) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._notices = notices
        self._updating = updating
        self._page: VersionsPage | None = None
        window.commands.bind("view.versions", self._toggle, self._has_article, checked_when=self._is_shown)
        window.commands["go.reader"].triggered.connect(self.close)
        window.selection.article_changed.connect(self.close)
        window.selection.jump_requested.connect(self._on_jump)
        window.layouts.used.connect(self.close)
        window.leaving.connect(self.close)

    def follow(self, row: TrayRow) -> None:
        """Show both places of a quote that waits, if the page stands."""
        if self._page is not None:
            self._page.show_place(row.quote.old, row.quote.new)

    def open(self) -> "VersionsPage | None":
        """Show the versions of the article in front; None where there is none."""
        found = find_article(self._window.bridge.store, self._window.selection.article)
        if self._page is not None or found is None:
            return self._page
        from newsdesk.gui.versions.page import VersionsPage  # noqa: PLC0415 - not needed at start

        page = VersionsPage(self._window.bridge, found, self._compact())
        page.closed.connect(self.close)
        page.current_wanted.connect(self._make_current)
        page.refused.connect(self._refuse)
        self._window.lend_centre(page, alone=True)
        self._page = page
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.commands.refresh_soon()
        return page

    def close(self) -> None:
        """Give the centre back to the article."""
        page, self._page = self._page, None
        if page is None:
            return
        page.stop()
        self._window.take_centre_back(page)
        page.deleteLater()
        self._panes.reader_area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.commands.refresh_soon()

    def _compact(self) -> Setting:
        return replace(self._panes.reader_area.setting, compact=True)

    def _has_article(self) -> bool:
        return bool(self._window.selection.article)

    def _is_shown(self) -> bool:
        return self._page is not None

    def _toggle(self) -> None:
        if self._page is not None:
            self.close()
        else:
            self.open()

    def _on_jump(self, annotation: str) -> None:
        """Words that stand in an older text are shown there; those of the current one in the article."""
        found = find_annotation(self._window.bridge.store, annotation)
        if found is None or self._is_current(found):
            self.close()
            return
        page = self.open()
        if page is not None:
            page.show_place(found.target, None)

    def _is_current(self, found: Annotation) -> bool:
        store = self._window.bridge.store
        known = version(store, found.target.version)
        home = find_article(store, known.article) if known is not None else None
        return home is None or home.version == found.target.version

    def _refuse(self) -> None:
        self._notices.inform(
            self.tr("Versions are only read here. Words are marked in the article itself, where Esc leads back.")
        )

    def _make_current(self, chosen: str) -> None:
        """Find the places of the quotes in a thread, then update the article with the text of a version."""
        article = self._window.selection.article
        self._window.jobs.run(
            self.tr("Comparing with the earlier text"),
            partial(self._find_places, article, chosen),
            done=partial(self._update, article, chosen),
            failed=lambda error: self._notices.inform(error_sentence(error)),
        )

    def _find_places(self, article: ArticleId, chosen: str, tell: Tell) -> Places:
        tell(0, 1)
        with open_workspace(self._window.bridge.store.path, read_only=True) as store:
            return places(standing(store, article), text(store, chosen))

    def _update(self, article: ArticleId, chosen: str, found: Places) -> str:
        store = self._window.bridge.store
        update = self._window.bridge.run(partial(make_current, store, article, VersionId(chosen), found))
        if update is not None:
            self._updating.tell(update)
        return ""
