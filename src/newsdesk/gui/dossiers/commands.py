"""Opens the dossier of a record in the centre of the window, leads to its quotes and back, exports and prints it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from newsdesk.edits.workspace import open_workspace
from newsdesk.gui.dialogs.file_names import file_name
from newsdesk.gui.jobs import Tell
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.workspace.session import Session
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.record import RecordId

if TYPE_CHECKING:
    from newsdesk.gui.dossiers.pane import DossierPane


class DossierCommands(QObject):
    """Binds the command of one window; it lives as long as the window. The page is made when first wanted."""

    def __init__(self, window: MainWindow, notices: Notices, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._session = session
        self._pane: DossierPane | None = None
        window.commands.bind("dossier.open", self._open, lambda: bool(window.selection.record))
        window.commands["go.reader"].triggered.connect(self._put_away)
        window.selection.record_changed.connect(window.commands.refresh_soon)
        window.selection.jump_requested.connect(self._put_away)
        window.selection.article_changed.connect(self._put_away)
        window.selection.return_requested.connect(self._put_away)
        window.selection.dossier_requested.connect(self._show)
        window.leaving.connect(self._leave)

    def _open(self) -> None:
        self._show(self._window.selection.record)

    def _show(self, record: str) -> None:
        pane = self._pane or self._make()
        pane.show_record(RecordId(record))
        if self._window.centre.currentWidget() is not pane:
            self._window.lend_centre(pane)
        pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> "DossierPane":
        from newsdesk.gui.dossiers.pane import DossierPane  # noqa: PLC0415 - not needed at start

        session = self._session
        pane = DossierPane(
            self._window.bridge,
            session.state,
            language=lambda: session.languages.current,
            export_language=session.preferences.text("brief_language") or session.languages.current,
        )
        pane.setParent(self._window)
        pane.hide()
        pane.words_wanted.connect(self._go)
        pane.record_wanted.connect(self._show_new)
        pane.closed.connect(self._close)
        pane.export.export_wanted.connect(self._choose_file)
        pane.export.print_wanted.connect(self._print)
        self._pane = pane
        return pane

    def _go(self, annotation: str) -> None:
        """Show words in their article; "back" leads here again."""
        pane = self._pane
        if pane is not None:
            self._window.selection.leave_dossier(pane.record)
            self._window.selection.show_annotation(AnnotationId(annotation))
            self._put_away()
            self._window.panes.reader_area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_new(self, record: str) -> None:
        self._window.selection.select_record(RecordId(record))
        self._show(record)

    def _close(self) -> None:
        self._put_away()
        self._window.commands["go.form"].trigger()

    def _put_away(self) -> None:
        if self._pane is not None and self._window.centre.indexOf(self._pane) >= 0:
            self._window.take_centre_back(self._pane)
            self._pane.setParent(self._window)
            self._pane.hide()

    def _leave(self) -> None:
        if self._pane is not None:
            self._pane.stop()

    def _choose_file(self) -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        pane = self._pane
        if pane is None or pane.sheet is None:
            return
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        suffix = pane.export.format
        dialog = PathDialog(pane, pane.export.button.text(), folder, f"*.{suffix}")
        name = file_name(pane.sheet.title, QCoreApplication.translate("DossierPane", "Dossier"))
        dialog.to_save(f"{name}.{suffix}", suffix)
        dialog.remembering(self._session.state, "briefs")
        dialog.path_chosen.connect(self._export)
        dialog.open()

    def _export(self, path: Path) -> None:
        pane = self._pane
        if pane is None:
            return
        suffix = pane.export.format
        target = path if path.suffix.lower() == f".{suffix}" else Path(f"{path}.{suffix}")
        workspace = self._window.bridge.store.path
        self._window.jobs.run(
            self.tr("Writing {file}…").format(file=target.name),
            partial(_write, workspace, pane.record, pane.export.language, target),
            done=self._on_exported,
            failed=self._window.bridge.failed.emit,
        )

    def _on_exported(self, path: Path) -> str:
        self._notices.inform(
            self.tr("Dossier saved: {file}").format(file=path.name),
            link=self.tr("Show in folder"),
            follow=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
        )
        return ""

    def _print(self) -> None:
        pane = self._pane
        if pane is not None and pane.sheet is not None:
            self._window.jobs.run(
                self.tr("Setting the dossier…"),
                partial(_pages, self._window.bridge.store.path, pane.record, pane.export.language),
                done=self._ask_printer,
                failed=self._window.bridge.failed.emit,
            )

    def _ask_printer(self, pdf: bytes) -> str:
        from newsdesk.gui.briefs.printing import Printing  # noqa: PLC0415 - loads the printing library

        if self._pane is not None and self._pane.sheet is not None:
            Printing(pdf, self._pane.sheet.title, self._pane).ask(self._pane)
        return ""


def _write(workspace: Path, record: RecordId, language: str, target: Path, tell: Tell) -> Path:
    """Compose and write a dossier, in the format that its file is named after, through a store of one's own."""
    from newsdesk.edits.dossiers.dossiers import compose_dossier, export_dossier  # noqa: PLC0415 - brings the writers

    tell(0, 1)
    with open_workspace(workspace, read_only=True) as store:
        dossier = compose_dossier(store, record, language=language)
    return export_dossier(dossier, target, target.suffix[1:].lower())


def _pages(workspace: Path, record: RecordId, language: str, tell: Tell) -> bytes:
    """A dossier as PDF."""
    from newsdesk.edits.dossiers.dossiers import compose_dossier  # noqa: PLC0415 - as above
    from newsdesk.exporting.dossier import dossier_page  # noqa: PLC0415 - as above
    from newsdesk.exporting.pdf import PdfWriter  # noqa: PLC0415 - as above

    tell(0, 1)
    with open_workspace(workspace, read_only=True) as store:
        return PdfWriter().write_page(dossier_page(compose_dossier(store, record, language=language)))
