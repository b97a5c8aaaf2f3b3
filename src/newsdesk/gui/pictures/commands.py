"""The commands of pictures: the page is made when it is first wanted, and stands in the centre while it is shown."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from newsdesk.gui.catalogue import Context
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.shell.layouts import Layout
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.workspace.session import Session

if TYPE_CHECKING:
    from newsdesk.gui.pictures.page import PicturesPage

_KINDS = ("timeline", "network", "matrix")


class PictureCommands(QObject):
    """Binds the pictures' commands of one window; it lives as long as the window."""

    def __init__(self, window: MainWindow, notices: Notices, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._session = session
        self._page: PicturesPage | None = None
        bind = window.commands.bind
        for kind in _KINDS:
            bind(f"pictures.{kind}", partial(self._toggle, kind), checked_when=partial(self._shows, kind))
        bind("pictures.table", self._table, self._is_shown, checked_when=self._shows_table)
        bind("pictures.open", self._open, self._is_shown)
        bind("pictures.closer", partial(self._zoom, 1), self._shows_canvas)
        bind("pictures.further", partial(self._zoom, -1), self._shows_canvas)
        bind("pictures.fit", self._fit, self._shows_canvas)
        bind("pictures.copy", self._copy, self._has_picture)
        bind("pictures.save", self._choose_file, self._has_picture)
        bind("pictures.close", self._put_away, self._is_shown)
        window.commands["go.reader"].triggered.connect(self._put_away)
        window.selection.jump_requested.connect(self._put_away)
        window.selection.article_changed.connect(self._put_away)
        window.layouts.used.connect(self._on_layout)
        window.leaving.connect(self._put_away)

    def _language(self) -> str:
        return self._session.languages.current

    def _is_shown(self) -> bool:
        return self._page is not None

    def _shows_canvas(self) -> bool:
        return self._page is not None and self._page.view() is self._page.canvas

    def _shows(self, kind: str) -> bool:
        return self._page is not None and self._page.kind == kind

    def _shows_table(self) -> bool:
        return self._page is not None and self._page.as_table

    def _has_picture(self) -> bool:
        return self._page is not None and self._page.facts is not None and not self._page.facts.is_empty

    def _toggle(self, kind: str) -> None:
        if self._shows(kind):
            self._put_away()
        else:
            self._show(kind)
        self._window.commands.refresh_soon()

    def _show(self, kind: str) -> None:
        from newsdesk.gui.pictures.page import PicturesPage  # noqa: PLC0415 - not needed at start
        from newsdesk.gui.pictures.wish import PictureKind  # noqa: PLC0415 - as above

        if self._page is not None:
            self._page.show_kind(PictureKind(kind))
            return
        window = self._window
        window.layouts.leave_brief()
        page = PicturesPage(window.bridge, window.selection, PictureKind(kind), self._language)
        page.closed.connect(self._put_away)
        page.kind_shown.connect(window.commands.refresh_soon)
        window.commands.attach(Context.PICTURES, page.views)
        window.lend_centre(page)
        self._page = page
        page.view().setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        if self._page is None:
            return
        page, self._page = self._page, None
        page.stop()
        focus = self._window.focusWidget()
        had_focus = focus is not None and page.isAncestorOf(focus)  # type: ignore[redundant-expr]  # there may be none
        self._window.take_centre_back(page)
        page.deleteLater()
        self._window.commands.refresh_soon()
        if had_focus:
            self._window.panes.reader_area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_layout(self, layout: str) -> None:
        if layout == Layout.BRIEF:
            self._put_away()

    def _table(self) -> None:
        if self._page is not None:
            self._page.toggle_table()

    def _open(self) -> None:
        if self._page is not None:
            self._page.open_current()

    def _zoom(self, steps: int) -> None:
        from newsdesk.gui.pictures.canvas import STEP  # noqa: PLC0415 - as above

        if self._page is not None:
            self._page.canvas.zoom_by(STEP**steps)

    def _fit(self) -> None:
        if self._page is not None:
            self._page.canvas.fit()

    def _copy(self) -> None:
        if self._page is not None:
            self._page.copy()
            self._notices.inform(self.tr("Picture copied"))

    def _choose_file(self) -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        if self._page is None:
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
        dialog = PathDialog(self._window, self.tr("Save the picture"), folder, "*.svg;;*.png")
        dialog.to_save(f"{self._window.bridge.store.path.stem} {self._page.kind}.svg", "svg")
        dialog.remembering(self._session.state, "pictures")
        dialog.path_chosen.connect(self._save)
        dialog.open()

    def _save(self, path: Path) -> None:
        if self._page is None:
            return
        try:
            self._page.save(path)
        except OSError as error:
            self._notices.inform(error_sentence(error))
            return
        self._notices.inform(
            self.tr("Picture saved: {file}").format(file=path.name),
            link=QCoreApplication.translate("BriefCommands", "Show in folder"),
            follow=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
        )
