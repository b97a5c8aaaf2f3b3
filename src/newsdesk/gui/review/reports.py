"""The report of a session as a file: where it goes, and writing it in a thread."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from newsdesk.edits.workspace import open_workspace
from newsdesk.gui.dialogs.file_names import file_name
from newsdesk.gui.jobs import Tell
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.workspace.session import Session
from newsdesk.model.review import ReviewSession, SessionId


class ReviewReports(QObject):
    """Exports reports of one window's sessions, in the language that briefs are exported in."""

    def __init__(self, window: MainWindow, notices: Notices, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._notices = notices
        self._session = session

    def choose_file(self, review: ReviewSession, form: str) -> None:
        """Ask where the report of a session is to be written; `form` is "md", "html" or "docx"."""
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog = PathDialog(self._window, self.tr("Export report"), folder, f"*.{form}")
        name = file_name(review.name, self.tr("Review"))
        dialog.to_save(f"{name}.{form}", form)
        dialog.remembering(self._session.state, "briefs")
        dialog.path_chosen.connect(partial(self.export, review.id, form))
        dialog.open()

    def export(self, review: SessionId, form: str, path: Path) -> None:
        """Write the report of a session into a file."""
        target = path if path.suffix.lower() == f".{form}" else Path(f"{path}.{form}")
        language = self._session.preferences.text("brief_language") or self._session.languages.current
        self._window.jobs.run(
            self.tr("Writing {file}…").format(file=target.name),
            partial(_write, self._window.bridge.store.path, review, language, target),
            done=self._on_written,
            failed=self._window.bridge.failed.emit,
        )

    def _on_written(self, path: Path) -> str:
        self._notices.inform(
            self.tr("Report saved: {file}").format(file=path.name),
            link=self.tr("Show in folder"),
            follow=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
        )
        return ""


def _write(workspace: Path, review: SessionId, language: str, target: Path, tell: Tell) -> Path:
    """Compose and write a report through a store of one's own."""
    from newsdesk.edits.reviewing.report import compose_report, export_report  # noqa: PLC0415 - brings the writers

    tell(0, 1)
    with open_workspace(workspace, read_only=True) as store:
        report = compose_report(store, review, language=language)
    return export_report(report, target, target.suffix[1:].lower())
