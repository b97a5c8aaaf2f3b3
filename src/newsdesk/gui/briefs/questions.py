"""What the brief cannot answer, at the right of the preview; each leads to its record."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from newsdesk.gui.models.when_words import when_words
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.words import field_words
from newsdesk.model.brief import OpenQuestion, QuestionKind

_SHOWN = 40
_GLYPHS = {
    QuestionKind.REPORTS_DISAGREE: ("≠", "bad"),
    QuestionKind.INFERRED: ("~", "warn"),
    QuestionKind.REPLACED_FACT: ("≠", "bad"),
}


class QuestionList(QWidget):
    """A heading with the number of questions, then one entry each."""

    record_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Words("", Role.HEADING)
        self._heading.setWordWrap(True)
        self.entries = QWidget()
        self._column = QVBoxLayout(self.entries)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._more = TonedWords()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.entries)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._more)
        self.show_questions(())

    def show_questions(self, questions: Sequence[OpenQuestion]) -> None:
        """Show what is open."""
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            entry = item.widget() if item else None
            if entry is not None:
                entry.hide()
                entry.deleteLater()
        for place, question in enumerate(questions[:_SHOWN]):
            self._column.insertWidget(place, self._entry(question))
        count = len(questions)
        self._heading.setText(self.tr("%n thing(s) to know", "", count) if count else self.tr("Nothing is left open"))
        left = count - _SHOWN
        self._more.say(self.tr("and %n more", "", left) if left > 0 else "")

    def _entry(self, question: OpenQuestion) -> "QuestionEntry":
        entry = QuestionEntry(question, self.entries)
        entry.record_requested.connect(self.record_requested)
        return entry


class QuestionEntry(QWidget):
    """Glyph, sentence, and the link to the record."""

    record_requested = Signal(str)

    def __init__(self, question: OpenQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = question.record
        glyph, tone = _GLYPHS.get(question.kind, ("!", "warn"))
        sign = TonedWords(Role.LETTER, self)
        sign.say(glyph, tone)
        sign.setFixedWidth(14)
        sentence = Words(question_words(question), Role.INTERFACE)
        sentence.setWordWrap(True)
        link = WordButton(self.tr("Open record"), Role.LABEL)
        link.setAccessibleDescription(sentence.text())
        link.clicked.connect(self._on_link)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(sentence)
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 8, 9)
        row.setSpacing(2)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line beneath."""
        del event
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, current_tokens().line)

    def _on_link(self) -> None:
        self.record_requested.emit(self._record)


def question_words(question: OpenQuestion) -> str:
    """Say an open question in the interface's language."""
    title = question.title or QCoreApplication.translate("Records", "without a title")
    facts = {"title": title, "field": field_words(question.field).lower()}
    match question.kind:
        case QuestionKind.NO_EVIDENCE:
            return QCoreApplication.translate("Question", "“{title}” has no quote").format(**facts)
        case QuestionKind.EMPTY_FIELD:
            return QCoreApplication.translate("Question", "“{title}”: {field} is not known").format(**facts)
        case QuestionKind.INFERRED:
            return QCoreApplication.translate("Question", "“{title}”: {field} is inferred").format(**facts)
        case QuestionKind.LOST_QUOTE:
            return QCoreApplication.translate("Question", "“{title}”: a quote is not in the text").format(**facts)
        case QuestionKind.REPLACED_FACT:
            pattern = QCoreApplication.translate("Question", "“{title}”, {field}: “{old}” was corrected to “{new}”")
            return pattern.format(**facts, old=question.old, new=question.new)
        case QuestionKind.REPORTS_DISAGREE:
            other = question.disagreement
            facts["source"] = (other.source.source or other.source.title) if other else ""
            facts["value"] = (when_words(other.when) if other.when else other.value) if other else ""
            pattern = QCoreApplication.translate("Question", "“{title}”, {field}: {source} has “{value}”")
            return pattern.format(**facts)
