"""The form of an article's details: title, source, author, date and language."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from newsdesk.gui.dialogs.date_line import DateLine
from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.parts.field import FieldLine
from newsdesk.gui.words import field_words, language_words
from newsdesk.model.article import Article
from newsdesk.model.change import Scalar

ARTICLE_LANGUAGES = ("ru", "en", "kk", "")
_TEXT_FIELDS = ("title", "source", "author")


class ArticleDetailsDialog(DialogFrame):
    """`values_entered` carries the fields that were changed, when the dialog is accepted."""

    values_entered = Signal(object)

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ArticleDetailsDialog", "Article details"), parent)
        self.setObjectName("article details")
        self.setMinimumWidth(560)
        self._before: dict[str, Scalar] = {
            "title": article.title,
            "source": article.source,
            "author": article.author,
            "published": article.published,
            "language": article.language,
        }
        self.published = DateLine(field_words("published"))
        self.lines = {field: FieldLine(field_words(field)) for field in _TEXT_FIELDS}
        self.lines["published"] = self.published
        for field, line in self.lines.items():
            line.line_edit.setText(str(self._before[field]))
            line.line_edit.setCursorPosition(0)
            self.body.addWidget(line)
        if article.title_guessed:
            self.lines["title"].set_hint(self.tr("guessed from the text"))
        self.published.set_hint(self.tr("year, month or day: 2026, 2026-03, 2026-03-10 or 10 March 2026"))
        self.language = language_choice(article.language)
        self.body.addWidget(FieldLine(field_words("language"), self.language))
        self.body.addStretch(1)
        self.add_cancel()
        self.add_act(self.tr("Keep changes"))
        self.accepted.connect(self._on_accepted)
        title = self.lines["title"].line_edit
        title.setSelection(len(title.text()), -len(title.text()))  # the cursor stays at the beginning
        title.setFocus()

    def values(self) -> dict[str, Scalar]:
        """Fields as they now stand in the form, if they differ from the article's."""
        now: dict[str, Scalar] = {field: line.line_edit.text().strip() for field, line in self.lines.items()}
        if self.published.value is not None:
            now["published"] = self.published.value
        now["language"] = str(self.language.currentData())
        return {field: value for field, value in now.items() if value != self._before[field]}

    def accept(self) -> None:
        """Close and hand over what was changed; stay open, at the field, where a value cannot be kept."""
        title = self.lines["title"]
        if not title.line_edit.text().strip():
            title.set_hint(self.tr("An article needs a title."))
            title.line_edit.setFocus()
        elif self.published.value is None and "published" in self.values():
            self.published.refuse()
        else:
            super().accept()

    def _on_accepted(self) -> None:
        values = self.values()
        if values:
            self.values_entered.emit(values)


def language_choice(chosen: str) -> QComboBox:
    """A list of the languages an article may be in, with the language's own code as data."""
    box = QComboBox()
    codes = ARTICLE_LANGUAGES if chosen in ARTICLE_LANGUAGES else (*ARTICLE_LANGUAGES, chosen)
    for code in codes:
        box.addItem(language_words(code), code)
    box.setCurrentIndex(codes.index(chosen))
    return box
