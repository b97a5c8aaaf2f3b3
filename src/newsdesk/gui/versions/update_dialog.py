"""Updating an article: where its corrected text comes from, and what it would change, before anything is saved."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.dragging import pasted
from newsdesk.gui.jobs import Job, Jobs
from newsdesk.gui.library.incoming import incoming
from newsdesk.gui.parts.field import FieldLine
from newsdesk.gui.parts.words import Words
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.versions.correction import Correction, Source, work_out
from newsdesk.gui.versions.results_row import ResultsRow
from newsdesk.gui.versions.words import Counts
from newsdesk.model.article import Article

_PREVIEW = 4000
"""How many characters of the text are shown."""


class UpdateDialog(DialogFrame):
    """Reads the corrected text of one article and says what it would do.

    `file_wanted` asks for a file, which `take_file` then brings. `update_chosen` carries the `Correction` when the
    dialog is accepted.
    """

    file_wanted = Signal()
    update_chosen = Signal(object)

    def __init__(self, article: Article, workspace: Path, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("UpdateDialog", "Update article"), parent)
        self.setObjectName("update article")
        self.resize(760, 620)
        self.setAcceptDrops(True)
        self._article = article
        self._workspace = workspace
        self._jobs = jobs
        self._job: Job | None = None
        self._source: Source | None = None
        self.correction: Correction | None = None
        """What was found out of the text at hand; None before, and while it is being worked out."""
        self._file = QPushButton(self.tr("Choose a file…"))
        self._paste = QPushButton(self.tr("Paste text"))
        self._encoding = QComboBox()
        self._encoding_line = FieldLine(self.tr("Encoding"), self._encoding)
        self._name = Words("", Role.LABEL, muted=True)
        self._sentence = Words("", Role.HEADING)
        self._passages = Words("")
        self._results = ResultsRow()
        self._text = QPlainTextEdit()
        self._lay_out()
        self.add_cancel()
        self._act = self.add_act(self.tr("Update"))
        self._act.setEnabled(False)
        self._file.clicked.connect(self.file_wanted)
        self._paste.clicked.connect(self.paste)
        self._encoding.activated.connect(self._on_encoding)
        self.accepted.connect(self._on_accepted)
        self._file.setFocus()

    def take_file(self, path: Path) -> None:
        """Read the corrected text from a file."""
        self.take(Source(path=path, file_name=path.name))

    def paste(self) -> None:
        """Take the corrected text, or a file, from the clipboard."""
        if not self._take_in(pasted()):
            self._sentence.setText(self.tr("There is no text on the clipboard."))

    def done(self, result: int) -> None:
        """Close and want no answer any more."""
        self._stop()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V takes the text from the clipboard wherever the focus is."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and words may be dropped."""
        if incoming(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        if self._take_in(event.mimeData()):
            event.acceptProposedAction()

    def _lay_out(self) -> None:
        title = Words(self._article.title)
        title.setWordWrap(True)
        self._sentence.setWordWrap(True)
        self._passages.setWordWrap(True)
        self._sentence.setText(self.tr("Choose the corrected text, paste it (Ctrl+V), or drop its file here."))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._file, self._paste):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self._name, 1)
        self._text.setReadOnly(True)
        self._text.setAcceptDrops(False)
        self._text.setTabChangesFocus(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setFont(font(Role.QUOTE))
        self._text.setAccessibleName(self.tr("Beginning of the text"))
        self._encoding_line.hide()
        self.body.addWidget(title)
        self.body.addLayout(row)
        self.body.addWidget(self._encoding_line)
        for part in (self._sentence, self._passages, self._results):
            self.body.addWidget(part)
        self.body.addWidget(self._text, 1)

    def _take_in(self, offered: QMimeData) -> bool:
        came = incoming(offered)
        if came.paths:
            self.take_file(came.paths[0])
        elif came:
            name = self.tr("Pasted text") + (".html" if came.is_html else ".txt")
            self.take(Source(data=came.text.encode(), file_name=name, encoding="utf-8"))
        return bool(came)

    def take(self, source: Source) -> None:
        """Read a text and compare it, in a thread; what was asked for before is of no interest any more."""
        self._stop()
        self._source = source
        self._show(None)
        self._name.setText(source.file_name)
        self._say(self.tr("Being worked out…"))
        self._job = self._jobs.run(
            self.tr("Comparing with the corrected text"),
            partial(work_out, self._workspace, self._article.id, source),
            done=partial(self._on_done, source),
            failed=partial(self._on_failed, source),
        )

    def _stop(self) -> None:
        job, self._job = self._job, None
        self._source = None
        if job is not None:
            job.cancel()

    def _on_done(self, source: Source, found: Correction) -> str:
        if source is self._source:
            self._job = None
            self._show(found)
        return ""

    def _on_failed(self, source: Source, error: Exception) -> None:
        if source is self._source:
            self._job = None
            self._say(error_sentence(error))

    def _show(self, found: Correction | None) -> None:
        self.correction = found
        imported = found.read.imported if found is not None else None
        changes = found is not None and imported is not None and not found.unchanged
        self._act.setEnabled(changes)
        self._text.setPlainText(imported.canonical.text[:_PREVIEW] if imported is not None else "")
        self._passages.setText(Counts().passages(found.passages) if found is not None and changes else "")
        self._results.show_results(found.results if found is not None and changes else {})
        if found is None:
            return
        self._show_encoding(found)
        if found.read.refusal is not None:
            self._say(error_sentence(found.read.refusal))
        elif found.unchanged:
            self._say(self.tr("Nothing changed: this is the text that the article has."))
        elif not found.results:
            self._say(self.tr("The article would get this text. It has no quotes that could lose their place."))
        else:
            self._say(self.tr("The article would get this text, and its quotes would come out so:"))
            self._act.setFocus()

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        said = (sentence, self._passages.text(), self._results.accessibleName())
        announce(self, " ".join(part for part in said if part))

    def _show_encoding(self, found: Correction) -> None:
        """Offer other encodings for a file; pasted words have none."""
        from newsdesk.importing.encodings import CHOICES  # noqa: PLC0415 - no window needs it to open

        self._encoding_line.setVisible(self._source is not None and self._source.path is not None)
        imported = found.read.imported
        now = imported.encoding.value if imported is not None else ""
        names = list(CHOICES) if now in CHOICES or not now else [now, *CHOICES]
        self._encoding.clear()
        self._encoding.addItems(names)
        chosen = now or (self._source.encoding if self._source is not None else "")
        self._encoding.setCurrentIndex(names.index(chosen) if chosen in names else -1)
        self._encoding.setEnabled(bool(found.read.data))

    def _on_encoding(self, index: int) -> None:
        source = self._source
        if source is not None:
            encoding = self._encoding.itemText(index)
            self.take(Source(path=source.path, file_name=source.file_name, encoding=encoding))

    def _on_accepted(self) -> None:
        if self.correction is not None:
            self.update_chosen.emit(self.correction)
