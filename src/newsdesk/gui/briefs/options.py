"""The options of a brief, as lines of a form."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.edits.briefing.briefs import LANGUAGES
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.briefs.wish import BriefWish
from newsdesk.gui.parts.field import LABEL_WIDTH
from newsdesk.gui.parts.words import Words
from newsdesk.gui.state import Json
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.words import language_words, quoted
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import USUAL_SECTIONS, BriefSection
from newsdesk.model.change import ChangeSet
from newsdesk.store.articles import article_count
from newsdesk.store.tags import tags

_LABEL_DROP = 5


class BriefOptions(QWidget):
    """Which articles, which sections, in which language, under which title."""

    changed = Signal()

    def __init__(
        self,
        bridge: StoreBridge,
        article: ArticleId | str,
        open_articles: Sequence[ArticleId],
        parent: QWidget | None = None,
        *,
        language: str = "",
    ) -> None:
        super().__init__(parent)
        self._store = bridge.store
        self._article = article
        opened = (*open_articles, ArticleId(article))
        self._open = tuple(dict.fromkeys(each for each in opened if each))
        self._sources = QButtonGroup(self)
        self._this = QRadioButton()
        self._these = QRadioButton()
        self._all = QRadioButton()
        self._tagged = QRadioButton()
        self._scopes = {"this": self._this, "open": self._these, "all": self._all, "tagged": self._tagged}
        self._tag = QComboBox()
        self._sections = {section: QCheckBox() for section in BriefSection}
        self._language = QComboBox()
        self._title = QLineEdit()
        self._labels = [Words("", Role.LABEL, muted=True) for _ in range(4)]
        self._fill()
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        self._lay_out()
        self.retranslate()
        self._connect()
        bridge.changed.connect(self._on_changed)

    def wish(self) -> BriefWish:
        """What the options ask for now."""
        return BriefWish(
            articles=self._articles(),
            tag=self._tag.currentText() if self._tagged.isChecked() else "",
            sections=tuple(section for section, box in self._sections.items() if box.isChecked()),
            language=str(self._language.currentData()),
            title=self._title.text().strip(),
        )

    def scope_words(self) -> str:
        """Which articles the brief covers, in the words of its choice."""
        words = next((button.text() for button in self._scopes.values() if button.isChecked()), "")
        return f"{words} {quoted(self._tag.currentText())}" if self._tagged.isChecked() else words

    def left_as(self) -> dict[str, Json]:
        """Articles and sections as they were chosen, for the next brief."""
        scope = next(name for name, button in self._scopes.items() if button.isChecked())
        return {"scope": scope, "tag": self._tag.currentText(), "sections": [*map(str, self.wish().sections)]}

    def find_as(self, left: Json) -> None:
        """Choose articles and sections as they were left; what cannot be chosen now is passed over."""
        if not isinstance(left, dict):
            return
        sections = left.get("sections")
        for section, box in self._sections.items():
            if isinstance(sections, list):
                box.setChecked(section in sections)
        place = self._tag.findText(str(left.get("tag") or ""))
        scope = self._scopes.get(str(left.get("scope") or ""))
        if (
            scope is not None
            and scope.isEnabled()
            and not scope.isHidden()
            and (scope is not self._tagged or place >= 0)
        ):
            self._tag.setCurrentIndex(max(place, 0))
            scope.setChecked(True)

    def follow_article(self, article: str) -> None:
        """Let "this article" be another one; "" where none is open, which leaves all of them to choose."""
        asked = self._this.isChecked()
        self._article = article
        self._this.setEnabled(bool(article))
        if asked and not article:
            self._all.setChecked(True)
        if asked:
            self.changed.emit()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        names = (self.tr("Title"), self.tr("Articles"), self.tr("Sections"), self.tr("Language"))
        for label, words in zip(self._labels, names, strict=True):
            label.setText(words)
        self._title.setAccessibleName(names[0])
        self._language.setAccessibleName(names[3])
        self._title.setPlaceholderText(self.tr("found by itself"))
        self._this.setText(self.tr("this article"))
        self._these.setText(self.tr("open articles, {count}").format(count=len(self._open)))
        self._all.setText(self.tr("all articles, {count}").format(count=article_count(self._store)))
        self._tagged.setText(self.tr("with the tag"))
        self._tag.setAccessibleName(self.tr("Tag"))
        headings = {
            BriefSection.PARTICIPANTS: self.tr("Participants"),
            BriefSection.AGENDA: self.tr("Agenda"),
            BriefSection.MEETINGS: self.tr("Meetings"),
            BriefSection.FINDINGS: self.tr("Findings"),
            BriefSection.NOTES: self.tr("Notes"),
            BriefSection.QUESTIONS: self.tr("Open questions"),
            BriefSection.PICTURES: self.tr("Pictures"),
            BriefSection.TEXT: self.tr("Annotated text"),
            BriefSection.SOURCES: self.tr("Sources"),
        }
        for section, box in self._sections.items():
            box.setText(headings[section])
        for place in range(self._language.count()):
            self._language.setItemText(place, language_words(str(self._language.itemData(place))))

    def _fill(self) -> None:
        for language in LANGUAGES:
            self._language.addItem(language, language)
        for section, box in self._sections.items():
            box.setChecked(section in USUAL_SECTIONS)
        for button in (self._this, self._these, self._all, self._tagged):
            self._sources.addButton(button)
        self._this.setEnabled(bool(self._article))
        self._these.setVisible(len(self._open) > 1)
        (self._this if self._article else self._all).setChecked(True)
        self._fill_tags()

    def _fill_tags(self) -> None:
        names, chosen = [tag.name for tag in tags(self._store)], self._tag.currentText()
        self._tag.clear()
        self._tag.addItems(names)
        self._tag.setCurrentIndex(max(0, self._tag.findText(chosen)))
        for widget in (self._tagged, self._tag):
            widget.setVisible(bool(names))
        if self._tagged.isChecked() and chosen not in names:
            self._all.setChecked(True)

    def _lay_out(self) -> None:
        sources = _column(self._this, self._these, self._all, self._tagged, self._tag)
        sections = _column(*self._sections.values())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(20)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for place, label in enumerate(self._labels):
            label.setContentsMargins(0, _LABEL_DROP, 8, 0)
            label.setWordWrap(True)
            label.setFixedWidth(LABEL_WIDTH)
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._title, 0, 1)
        grid.addLayout(sources, 1, 1)
        grid.addLayout(sections, 2, 1)
        grid.addWidget(self._language, 3, 1)
        grid.setRowStretch(4, 1)
        self._labels[0].setBuddy(self._title)
        self._labels[3].setBuddy(self._language)

    def _connect(self) -> None:
        self._title.textEdited.connect(self.changed)
        self._sources.buttonClicked.connect(self.changed)
        self._tag.activated.connect(self._on_tag)
        self._language.activated.connect(self.changed)
        for box in self._sections.values():
            box.toggled.connect(self.changed)

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches("tag"):
            self._fill_tags()
        if change_set.touches("article"):
            self.retranslate()

    def _on_tag(self) -> None:
        self._tagged.setChecked(True)
        self.changed.emit()

    def _articles(self) -> tuple[ArticleId, ...] | None:
        if self._this.isChecked():
            return (ArticleId(self._article),)
        return self._open if self._these.isChecked() else None


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    for widget in widgets:
        widget.setMinimumHeight(24)
        column.addWidget(widget)
    return column
