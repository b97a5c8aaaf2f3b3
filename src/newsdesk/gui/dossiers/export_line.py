"""The foot of a dossier: format and language, print, export."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from newsdesk.gui.dossiers.delegate import INSET
from newsdesk.gui.panels.choice_line import ChoiceLine
from newsdesk.gui.panels.flow import FlowLayout
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.words import language_words

FORMATS = {"pdf": "PDF", "docx": "DOCX", "html": "HTML", "md": "Markdown"}
_LANGUAGES = ("en", "ru", "kk")


class ExportLine(TranslatedWidget):
    """`export_wanted` and `print_wanted` ask for the dossier in the format and language shown."""

    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, state: DeskState, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.formats = ChoiceLine("")
        self.formats.chosen.connect(self._on_format)
        self.languages = ChoiceLine("")
        self.print_link = Link(role=Role.INTERFACE)
        self.print_link.clicked.connect(self.print_wanted)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.export_wanted)
        row = FlowLayout(self, gap=16)
        row.setContentsMargins(INSET, 4, 24, 8)
        for part in (self.formats, self.languages, self.print_link, self.button):
            row.addWidget(part)
        self.retranslate()
        last = state.text("brief format")
        self.formats.set_value(last if last in FORMATS else "pdf")
        self.languages.set_value(language if language in _LANGUAGES else "en")
        self.retranslate()

    @property
    def format(self) -> str:
        """The format chosen, as its suffix without a dot."""
        return self.formats.value()

    @property
    def language(self) -> str:
        """The language chosen, by its code."""
        return self.languages.value()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.formats.setAccessibleName(self.tr("Format"))
        self.formats.set_choices(list(FORMATS.items()))
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.set_choices([(code, language_words(code)) for code in _LANGUAGES])
        self.print_link.name(self.tr("Print…"))
        self.button.setText(self.tr("Export {format}…").format(format=FORMATS[self.formats.value()]))

    def _on_format(self, chosen: str) -> None:
        self._state.remember("brief format", chosen)
        self.retranslate()
