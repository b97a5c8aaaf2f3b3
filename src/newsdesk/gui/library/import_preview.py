"""Before an import: what each file would become, with every guess open to correction."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsdesk.edits.partial_dates import is_partial_date
from newsdesk.gui.dialogs.article_details import language_choice
from newsdesk.gui.dialogs.date_line import DateLine
from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.file_refusals import refusal_words
from newsdesk.gui.library.import_reading import Candidate, read_candidate
from newsdesk.gui.parts.field import FieldLine
from newsdesk.gui.parts.words import Words
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.tips import tip
from newsdesk.gui.words import field_words
from newsdesk.importing.encodings import CHOICES
from newsdesk.model.article import ArticleId, ImportedArticle, Proposal

_FIELDS = ("title", "published", "source")
_PREVIEW = 2000
"""How many characters of the text are shown."""
_BY_HAND = "chosen"


class ImportPreviewDialog(DialogFrame):
    """`articles_chosen` carries the list of `ImportedArticle` when the dialog is accepted.

    `update_chosen` carries a `Candidate` that is to be the corrected text of its original instead.
    """

    articles_chosen = Signal(object)
    update_chosen = Signal(object)

    def __init__(
        self,
        candidates: Sequence[Candidate],
        is_there: Callable[[ArticleId | None], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("ImportPreviewDialog", "Import articles"), parent)
        self.setObjectName("import preview")
        self.resize(920, 600)
        self._candidates = list(candidates)
        self._is_there = is_there
        self._shown = -1
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Files"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._published = DateLine(field_words("published"))
        self._fields = {field: FieldLine(field_words(field)) for field in _FIELDS}
        self._fields["published"] = self._published
        self._language = language_choice("")
        self._encoding = QComboBox()
        self._encoding_line = FieldLine(self.tr("Encoding"), self._encoding)
        self._remark = Words("", Role.LABEL, muted=True)
        self._remark.setWordWrap(True)
        self._instead = QPushButton(self.tr("Update that article instead"))
        self._instead.setAutoDefault(False)
        self._instead.clicked.connect(self._on_instead)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setFont(font(Role.QUOTE))
        self._text.setAccessibleName(self.tr("Beginning of the text"))
        self._said = Words("", Role.LABEL, muted=True)
        self._said.setWordWrap(True)
        self._said.hide()
        self._lay_out()
        quiet(self._list)
        self._fill_list()
        self.add_cancel()
        self._act = self.add_act("")
        self._count()
        self._list.currentRowChanged.connect(self._show)
        self._list.itemChanged.connect(self._count)
        self._encoding.activated.connect(self._on_encoding)
        self.accepted.connect(self._on_accepted)
        self._list.setCurrentRow(next(filter(self._is_ticked, range(len(self._candidates))), 0))
        self._fields["title"].line_edit.setFocus()  # else Space would untick a file

    def say(self, sentence: str) -> None:
        """Say something of the whole import under the files; "" for nothing."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    @property
    def preview(self) -> str:
        """The beginning of the text as it is read now."""
        return self._text.toPlainText()

    @property
    def encoding(self) -> QComboBox:
        """The list of encodings of the file that is shown."""
        return self._encoding

    def chosen(self) -> list[ImportedArticle]:
        """The articles that are ticked, with what was corrected."""
        self._keep_fields()
        ticked = (candidate for row, candidate in enumerate(self._candidates) if self._is_ticked(row))
        return [candidate.imported for candidate in ticked if candidate.imported is not None]

    def _lay_out(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(16, 0, 0, 0)
        for line in self._fields.values():
            column.addWidget(line)
        column.addWidget(FieldLine(field_words("language"), self._language))
        column.addWidget(self._encoding_line)
        column.addWidget(self._remark)
        column.addWidget(self._instead, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._text, 1)
        parts = QSplitter()
        parts.addWidget(self._list)
        parts.addWidget(form)
        parts.setSizes([300, 560])
        parts.setChildrenCollapsible(False)
        self._list.setVisible(len(self._candidates) > 1)
        row = QHBoxLayout()
        row.addWidget(parts)
        self.body.addLayout(row, 1)
        self.body.addWidget(self._said)

    def _fill_list(self) -> None:
        for candidate in self._candidates:
            item = QListWidgetItem(self._row_words(candidate))
            item.setToolTip(tip(self._remark_on(candidate) or candidate.file_name))
            usable = candidate.imported is not None and not self._is_there(candidate.article)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if usable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if usable else Qt.CheckState.Unchecked)
            self._list.addItem(item)

    def _row_words(self, candidate: Candidate) -> str:
        """The file's name and, where it cannot be taken, why."""
        if candidate.refusal is not None:
            why = refusal_words(candidate.refusal)
        elif self._is_there(candidate.article):
            why = self.tr("already there")
        else:
            return candidate.file_name
        return f"{candidate.file_name} – {why}"

    def _is_ticked(self, row: int) -> bool:
        return self._list.item(row).checkState() is Qt.CheckState.Checked

    def _count(self) -> None:
        ticked = sum(self._is_ticked(row) for row in range(len(self._candidates)))
        self._act.setText(self.tr("Import %n article(s)", "", ticked))
        self._act.setEnabled(ticked > 0)

    def _show(self, row: int) -> None:
        self._keep_fields()
        self._shown = row
        if row < 0:
            return
        candidate = self._candidates[row]
        imported = candidate.imported
        for field, line in self._fields.items():
            proposal: Proposal | None = getattr(imported, field, None)
            line.line_edit.setText(proposal.value if proposal is not None else "")
            line.line_edit.setCursorPosition(0)
            line.set_hint(self._how(proposal.how) if proposal is not None and proposal.value else "")
            line.setEnabled(imported is not None)
        self._language.setEnabled(imported is not None)
        if imported is not None:
            self._language.setCurrentIndex(max(self._language.findData(imported.language.value), 0))
        self._show_encoding(candidate)
        self._remark.setText(self._remark_on(candidate))
        self._instead.setVisible(candidate.original is not None)
        self._text.setPlainText(imported.canonical.text[:_PREVIEW] if imported else "")

    def _show_encoding(self, candidate: Candidate) -> None:
        imported = candidate.imported
        now = imported.encoding.value if imported else ""
        names = list(CHOICES) if now in CHOICES or not now else [now, *CHOICES]
        self._encoding.clear()
        self._encoding.addItems(names)
        self._encoding.setCurrentIndex(names.index(now) if now else -1)
        self._encoding.setEnabled(bool(candidate.data))
        self._encoding_line.set_hint(self._how(imported.encoding.how) if imported else "")

    def _how(self, how: str) -> str:
        words = {
            "meta": self.tr("named by the page"),
            "heading": self.tr("the heading"),
            "dateline": self.tr("the line under the heading"),
            "first sentence": self.tr("guessed: the first sentence"),
            "file name": self.tr("guessed: the file's name"),
            "byte order mark": self.tr("marked in the file"),
            "utf-8": self.tr("certain"),
            "declared": self.tr("named by the file"),
            "detector": self.tr("guessed; if the letters look wrong, choose another"),
            "letters": self.tr("by its letters"),
        }
        return words.get(how, "")

    def _remark_on(self, candidate: Candidate) -> str:
        if candidate.refusal is not None:
            return error_sentence(candidate.refusal)
        if self._is_there(candidate.article):
            return self.tr("This article is in the workspace already.")
        if candidate.original is not None:
            there = self.tr("Nearly the text of “{title}”, which is in the workspace: perhaps its correction.")
            return there.format(title=candidate.original.title)
        if candidate.imported is not None and candidate.imported.warnings:
            return self.tr(
                "%n part(s) of the page were left out as hostile or too deep.", "", len(candidate.imported.warnings)
            )
        return ""

    def _keep_fields(self) -> None:
        if not 0 <= self._shown < len(self._candidates):
            return
        candidate = self._candidates[self._shown]
        imported = candidate.imported
        if imported is None:
            return
        for field, line in self._fields.items():
            imported = _corrected(imported, field, line.line_edit.text().strip())
        if (published := self._published.value) is not None:
            imported = _corrected(imported, "published", published)
        imported = _corrected(imported, "language", str(self._language.currentData()))
        self._candidates[self._shown] = replace(candidate, imported=imported)

    def _on_encoding(self, index: int) -> None:
        row = self._shown
        before = self._candidates[row]
        after = read_candidate(before.data, before.file_name, self._encoding.itemText(index))
        chosen = self._encoding.itemText(index)
        self._shown = -1  # what stands in the fields was read by the old encoding
        self._candidates[row] = after
        item = self._list.item(row)
        item.setText(self._row_words(after))
        item.setToolTip(tip(self._remark_on(after) or after.file_name))
        usable = after.imported is not None and not self._is_there(after.article)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if usable else Qt.CheckState.Unchecked)
        self._show(row)
        self._encoding.setCurrentText(chosen)  # also where it was refused, so that the reason stands beside it

    def accept(self) -> None:
        """Close and hand over what is ticked; stay open, at the field, where a date is none."""
        self._keep_fields()
        for row, candidate in enumerate(self._candidates):
            imported = candidate.imported
            if imported is not None and self._is_ticked(row) and not is_partial_date(imported.published.value):
                self._list.setCurrentRow(row)
                self._published.refuse()
                return
        super().accept()

    def _on_instead(self) -> None:
        """Leave a text out of the import, as it is to update an article; nothing is left to import of one file."""
        candidate = self._candidates[self._shown]
        self._list.item(self._shown).setCheckState(Qt.CheckState.Unchecked)
        if len(self._candidates) == 1:
            self.reject()
        self.update_chosen.emit(candidate)

    def _on_accepted(self) -> None:
        self.articles_chosen.emit(self.chosen())


def _corrected(imported: ImportedArticle, field: str, value: str) -> ImportedArticle:
    proposal: Proposal = getattr(imported, field)
    if value == proposal.value:
        return imported
    changed = Proposal(value=value, how=_BY_HAND)
    match field:
        case "title":
            return replace(imported, title=changed)
        case "published":
            return replace(imported, published=changed)
        case "source":
            return replace(imported, source=changed)
        case _:
            return replace(imported, language=changed)
