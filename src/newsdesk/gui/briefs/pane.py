"""The brief being made: options at the left, the page in the middle, what to know at the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.briefs.options import BriefOptions
from newsdesk.gui.briefs.page_lines import PageLine
from newsdesk.gui.briefs.pages import PreviewPages
from newsdesk.gui.briefs.previewer import Preview, Previewer
from newsdesk.gui.briefs.questions import QuestionList
from newsdesk.gui.dialogs.file_names import file_name
from newsdesk.gui.dialogs.path_dialog import PathDialog
from newsdesk.gui.panels.choice_line import ChoiceLine
from newsdesk.gui.panels.tab_order import order_tabs
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.parts.link import Link
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordId

DEBOUNCE = 250
"""Milliseconds after the last change of an option until the preview is made anew."""

FORMATS = {"pdf": "PDF", "docx": "DOCX", "html": "HTML", "md": "Markdown"}
_LEFT, _RIGHT = 336, 264
_ROOM_FOR_OPTIONS, _ROOM_FOR_QUESTIONS = 640, 960
_INSET = 32


class BriefPane(QWidget):
    """Preview and export of a brief; it follows the workspace. Call `stop` before it goes.

    Where there is little room it hides what to know first, then the options. `state` remembers articles,
    sections, format and folder from one brief to the next.
    """

    exported = Signal(str)
    """Path of the file that was written."""
    copied = Signal()
    """The brief is on the clipboard."""
    record_chosen = Signal()
    """A line of the page, or a question, was chosen; its record is selected already."""
    words_chosen = Signal()
    """A citation of the page was chosen; its article is open at its words already."""

    def __init__(  # noqa: PLR0913 - what a brief may begin with
        self,
        bridge: StoreBridge,
        selection: DeskSelection,
        parent: QWidget | None = None,
        *,
        open_articles: Sequence[ArticleId] = (),
        state: DeskState | None = None,
        language: str = "",
        debounce: int = DEBOUNCE,
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self._state = state
        self._preview: Preview | None = None
        self.options = BriefOptions(bridge, selection.article, open_articles, language=language)
        self.pages = PreviewPages()
        self.questions = QuestionList()
        self.formats = ChoiceLine("")
        self._message = TonedWords()
        self.copy_button = Link(role=Role.INTERFACE)
        self.print_button = Link(role=Role.INTERFACE)
        self.export_button = QPushButton()
        self.previewer = Previewer(bridge.store.path, self)
        self._soon = QTimer(self, singleShot=True, interval=debounce)
        self._lay_out()
        self._connect(bridge)
        self.retranslate()
        if state is not None and (last := state.text("brief format")) in FORMATS:
            self.formats.set_value(last)
            self._name_act()
        if state is not None:
            self.options.find_as(state.value("brief options"))
        self._ask()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.formats.setAccessibleName(self.tr("Format"))
        self.formats.set_choices(list(FORMATS.items()))
        self.copy_button.name(self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy the brief to paste it into a letter or a document"))
        self.print_button.name(self.tr("Print…"))
        self._name_act()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language; each part takes its own words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.options.retranslate()
            self.pages.retranslate()
            if self._preview is not None:
                self.questions.show_questions(self._preview.questions)

    def add_to_foot(self, button: QPushButton) -> None:
        """Put a button of whoever holds the pane before the one that exports."""
        self._foot_row.insertWidget(self._foot_row.indexOf(self.export_button), button)
        self.setTabOrder(self.print_button, button)
        self.setTabOrder(button, self.export_button)

    def export_to(self, path: Path | str) -> None:
        """Write the brief to a file; the ending of the chosen format is added where it is missing."""
        suffix = f".{self.formats.value()}"
        target = Path(path) if str(path).lower().endswith(suffix) else Path(f"{path}{suffix}")
        self.export_button.setEnabled(False)
        self._message.say(self.tr("Writing {file}…").format(file=target.name))
        self.previewer.export(self.options.wish(), target, self.formats.value())

    def stop(self) -> None:
        """Let the jobs end before the pane goes."""
        self._soon.stop()
        self.previewer.stop()

    def print_pages(self) -> None:
        """Print the pages as they are shown."""
        from newsdesk.gui.briefs.printing import Printing  # noqa: PLC0415 - loads the printing library

        if self._preview is not None:
            Printing(self._preview.pdf, self._preview.brief.title, self).ask(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the page."""
        super().resizeEvent(event)
        self.questions.setVisible(event.size().width() >= _ROOM_FOR_QUESTIONS)
        self._left.setVisible(event.size().width() >= _ROOM_FOR_OPTIONS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line over the foot."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, self._foot.geometry().top() - 1, self.width(), 1, current_tokens().line)

    def _lay_out(self) -> None:
        self._left = _scrolling(self.options)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left)
        middle.addWidget(self.pages, 1)
        self.questions.setFixedWidth(_RIGHT)
        middle.addWidget(self.questions)
        self._foot = QWidget()
        self._foot_row = QHBoxLayout(self._foot)
        self._foot_row.setContentsMargins(_INSET, 16, 24, 16)
        self._foot_row.setSpacing(8)
        self._foot_row.addWidget(self.formats, 1)
        self._foot_row.addWidget(self._message, 1)
        self._foot_row.addWidget(self.copy_button)
        self._foot_row.addWidget(self.print_button)
        self._foot_row.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(middle, 1)
        column.addWidget(self._foot)
        self._message.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._message.hide()
        self.print_button.setEnabled(False)
        self.export_button.setDefault(True)

    def _connect(self, bridge: StoreBridge) -> None:
        self._soon.timeout.connect(self._ask)
        self.options.changed.connect(self._soon.start)
        self.options.changed.connect(self._remember)
        self._selection.article_changed.connect(self.options.follow_article)
        bridge.changed.connect(self._on_store_changed)
        self.formats.chosen.connect(self._name_act)
        self.formats.chosen.connect(self._remember)
        self.pages.page_requested.connect(self._draw)
        self.pages.line_chosen.connect(self._open_line)
        self.questions.record_requested.connect(self._open_record)
        self.copy_button.clicked.connect(self._copy)
        self.print_button.clicked.connect(self.print_pages)
        self.export_button.clicked.connect(self._choose_file)
        self.previewer.composed.connect(self._on_composed)
        self.previewer.page_drawn.connect(self._on_page)
        self.previewer.exported.connect(self._on_exported)
        self.previewer.copied.connect(self._on_copied)
        self.previewer.failed.connect(self._on_failed)

    def _remember(self) -> None:
        if self._state is not None:
            self._state.remember("brief format", self.formats.value())
            self._state.remember("brief options", self.options.left_as())

    def _ask(self) -> None:
        self.pages.set_busy(self.tr("The brief is being set…"))
        self.previewer.request(self.options.wish())

    def _on_store_changed(self) -> None:
        self._soon.start()

    def _on_composed(self, preview: Preview) -> None:
        self._preview = preview
        self.questions.show_questions(preview.questions)
        order_tabs(self.pages.page, self.questions.entries)
        self.pages.set_count(preview.pages)
        self.print_button.setEnabled(True)
        if self._message.text():
            self._message.say("")

    def _draw(self, number: int) -> None:
        if self._preview is not None:
            self.previewer.draw(self._preview, number)

    def _on_page(self, number: int, image: QImage, lines: Sequence[PageLine]) -> None:
        self.pages.show_page(number, image, lines)

    def _name_act(self) -> None:
        self.export_button.setText(self.tr("Export {format}…").format(format=FORMATS[self.formats.value()]))

    def _choose_file(self) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog = PathDialog(self, self.export_button.text(), folder, f"*.{self.formats.value()}")
        dialog.to_save(f"{self._file_name()}.{self.formats.value()}", self.formats.value())
        if self._state is not None:
            dialog.remembering(self._state, "briefs")
        dialog.path_chosen.connect(self.export_to)
        dialog.open()

    def _file_name(self) -> str:
        title = self._preview.brief.title if self._preview else ""
        return file_name(title, self.tr("Brief"))

    def _on_exported(self, path: str) -> None:
        self.export_button.setEnabled(True)
        self._message.say("")
        self.exported.emit(path)

    def _copy(self) -> None:
        self.previewer.copy(self.options.wish())

    def _on_copied(self, markdown: str, html: str) -> None:
        both = QMimeData()
        both.setText(markdown)
        both.setHtml(html)
        QGuiApplication.clipboard().setMimeData(both)
        self._message.say(self.tr("Copied"))
        self.copied.emit()

    def _on_failed(self, error: Exception) -> None:
        self.export_button.setEnabled(True)
        self.pages.set_busy(self.tr("There is no preview."))
        self._message.say(f"! {error_sentence(error)}", "bad")

    def _open_line(self, line: PageLine) -> None:
        if line.kind == "record":
            self._open_record(line.target)
            return
        self._selection.show_annotation(AnnotationId(line.target))
        self.words_chosen.emit()

    def _open_record(self, record: str) -> None:
        self._selection.select_record(RecordId(record))
        self.record_chosen.emit()


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
