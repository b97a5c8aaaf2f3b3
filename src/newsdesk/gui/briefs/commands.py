"""The brief: in a dialog to be exported at once, or as a layout that lives beside the records."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.shell.layouts import Layout
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.workspace.session import Session

if TYPE_CHECKING:
    from newsdesk.gui.briefs.dialog import BriefDialog
    from newsdesk.gui.briefs.pane import BriefPane


class BriefCommands(QObject):
    """Binds the brief's commands of one window; it lives as long as the window."""

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._notices = notices
        self._session = session
        self._pane: BriefPane | None = None
        window.commands.bind("brief.export", self._export, self._has_articles)
        window.commands.bind("brief.print", self._print, self._has_articles)
        window.commands["go.reader"].triggered.connect(window.layouts.leave_brief)
        window.layouts.used.connect(self._follow_layout)
        window.selection.jump_requested.connect(window.layouts.leave_brief)
        window.leaving.connect(self._put_away)

    def _has_articles(self) -> bool:
        return self._panes.library.model.rowCount() > 0 or bool(self._window.selection.article)

    def _follow_layout(self, layout: str) -> None:
        """Let the brief stand in the middle while its layout is in use."""
        if layout != Layout.BRIEF:
            self._put_away()
        elif self._pane is None:
            from newsdesk.gui.briefs.pane import BriefPane  # noqa: PLC0415 - brings the writers

            pane = BriefPane(self._window.bridge, self._window.selection, self._window, **self._beginning())
            pane.exported.connect(self._on_exported)
            pane.record_chosen.connect(self._window.commands["go.form"].trigger)
            self._window.lend_centre(pane)
            self._pane = pane
            pane.pages.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        if self._pane is not None:
            pane, self._pane = self._pane, None
            pane.stop()
            self._window.take_centre_back(pane)
            pane.deleteLater()

    def _export(self) -> None:
        self._dialog().open()

    def _print(self) -> None:
        """Print the brief as soon as it is set, with the options of the dialog beside it."""
        dialog = self._dialog()
        dialog.open()
        dialog.pane.previewer.composed.connect(dialog.pane.print_pages, Qt.ConnectionType.SingleShotConnection)

    def _dialog(self) -> "BriefDialog":
        from newsdesk.gui.briefs.dialog import BriefDialog  # noqa: PLC0415 - brings the writers, not needed at start

        window = self._window
        dialog = BriefDialog(window.bridge, window.selection, window, **self._beginning())
        window.leaving.connect(dialog.reject)  # no job outlives the window
        dialog.pane.exported.connect(self._on_exported)
        dialog.pane.record_chosen.connect(window.commands["go.form"].trigger, Qt.ConnectionType.QueuedConnection)
        return dialog

    def _beginning(self) -> dict[str, Any]:
        """With what a brief begins."""
        return {
            "open_articles": self._panes.reader_area.open_articles(),
            "state": self._session.state,
            "language": self._session.preferences.text("brief_language") or self._session.languages.current,
        }

    def _on_exported(self, path: str) -> None:
        self._notices.inform(
            self.tr("Brief saved: {file}").format(file=Path(path).name),
            link=self.tr("Show in folder"),
            follow=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent))),
        )
