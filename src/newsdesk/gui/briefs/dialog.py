"""The brief dialog: options at the left, the page in the middle, what to know at the right."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.briefs.options import BriefOptions
from newsdesk.gui.briefs.pages import PreviewPages
from newsdesk.gui.briefs.previewer import Preview, Previewer
from newsdesk.gui.briefs.questions import QuestionList
from newsdesk.gui.panels.choice_line import ChoiceLine
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.parts.words import Words
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordId

DEBOUNCE = 250
"""Milliseconds after the last change of an option until the preview is made anew."""

FORMATS = {"pdf": "PDF", "docx": "DOCX", "html": "HTML", "md": "Markdown"}
_LEFT = 336
_RIGHT = 264
_INSET = 32
_NAME_LENGTH = 80
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class BriefDialog(QDialog):
    """Preview and export of a brief. Opened with `open()`; its jobs end with it."""

    exported = Signal(str)
    """Path of the file that was written."""
    record_requested = Signal(str)
    """Id of a record that the person wants to see; it is selected already."""

    def __init__(
        self,
        bridge: StoreBridge,
        selection: DeskSelection,
        parent: QWidget | None = None,
        *,
        open_articles: Sequence[ArticleId] = (),
        debounce: int = DEBOUNCE,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._selection = selection
        self._preview: Preview | None = None
        self._heading = Words("", Role.RECORD_TITLE)
        self.options = BriefOptions(bridge.store, selection.article, open_articles)
        self.pages = PreviewPages()
        self.questions = QuestionList()
        self.formats = ChoiceLine("")
        self._message = TonedWords()
        self._cancel = QPushButton()
        self.export_button = QPushButton()
        self._previewer = Previewer(bridge.store.path, self)
        self._soon = QTimer(self, singleShot=True, interval=debounce)
        self._lay_out()
        self._connect(bridge)
        self.retranslate()
        self._ask()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.setWindowTitle(self.tr("Export brief"))
        self._heading.setText(self.tr("Export brief"))
        self.formats.setAccessibleName(self.tr("Format"))
        self.formats.set_choices(list(FORMATS.items()))
        self._cancel.setText(self.tr("Cancel"))
        self._name_act()

    def export_to(self, path: str) -> None:
        """Write the brief to a file; the ending of the chosen format is added where it is missing."""
        if not path:
            return
        suffix = f".{self.formats.value()}"
        target = Path(path if path.lower().endswith(suffix) else path + suffix)
        self.export_button.setEnabled(False)
        self._message.say(self.tr("Writing {file}…").format(file=target.name))
        self._previewer.export(self.options.wish(), target, self.formats.value())

    def done(self, result: int) -> None:
        """Let the jobs end before the dialog goes."""
        self._soon.stop()
        self._previewer.stop()
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines under the head and over the foot."""
        super().paintEvent(event)
        painter = QPainter(self)
        line = current_tokens().line
        painter.fillRect(0, self._head.geometry().bottom() + 1, self.width(), 1, line)
        painter.fillRect(0, self._foot.geometry().top() - 1, self.width(), 1, line)

    def _lay_out(self) -> None:
        self.resize(1200, 820)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(_INSET, 12, _INSET, 12)
        head.addWidget(self._heading)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(_scrolling(self.options))
        middle.addWidget(self.pages, 1)
        self.questions.setFixedWidth(_RIGHT)
        middle.addWidget(self.questions)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(_INSET, 16, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.formats, 1)
        foot.addWidget(self._message, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._head)
        column.addLayout(middle, 1)
        column.addWidget(self._foot)
        self._message.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._message.hide()
        self._cancel.setAutoDefault(False)
        self.export_button.setDefault(True)

    def _connect(self, bridge: StoreBridge) -> None:
        self._soon.timeout.connect(self._ask)
        self.options.changed.connect(self._soon.start)
        bridge.changed.connect(self._on_store_changed)
        self.formats.chosen.connect(self._name_act)
        self.pages.page_requested.connect(self._draw)
        self.questions.record_requested.connect(self._open_record)
        self._cancel.clicked.connect(self.reject)
        self.export_button.clicked.connect(self._choose_file)
        self._previewer.composed.connect(self._on_composed)
        self._previewer.page_drawn.connect(self._on_page)
        self._previewer.exported.connect(self._on_exported)
        self._previewer.failed.connect(self._on_failed)

    def _ask(self) -> None:
        self.pages.set_busy(self.tr("The brief is being set…"))
        self._previewer.request(self.options.wish())

    def _on_store_changed(self) -> None:
        self._soon.start()

    def _on_composed(self, preview: Preview) -> None:
        self._preview = preview
        self.questions.show_questions(preview.questions)
        self.pages.set_count(preview.pages)
        if self._message.text():
            self._message.say("")

    def _draw(self, number: int) -> None:
        if self._preview is not None:
            self._previewer.draw(self._preview, number)

    def _on_page(self, number: int, image: QImage) -> None:
        self.pages.show_page(number, image)

    def _name_act(self) -> None:
        self.export_button.setText(self.tr("Export {format}…").format(format=FORMATS[self.formats.value()]))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.export_button.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(self.formats.value())
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile(f"{self._file_name()}.{self.formats.value()}")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def _file_name(self) -> str:
        title = self._preview.brief.title if self._preview else ""
        return _NOT_IN_NAMES.sub(" ", title).strip(" .")[:_NAME_LENGTH].strip() or self.tr("Brief")

    def _on_exported(self, path: str) -> None:
        self.exported.emit(path)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.export_button.setEnabled(True)
        self.pages.set_busy(self.tr("There is no preview."))
        self._message.say(f"! {error_sentence(error)}", "bad")

    def _open_record(self, record: str) -> None:
        self._selection.select_record(RecordId(record))
        self.record_requested.emit(record)
        self.accept()


def _scrolling(options: BriefOptions) -> QScrollArea:
    """The options in a column that scrolls on a low screen."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(_INSET, 24, 24, 24)
    column.addWidget(options)
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFixedWidth(_LEFT)
    return area
