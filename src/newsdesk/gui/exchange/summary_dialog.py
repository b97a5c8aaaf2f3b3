"""What taking in packages would do, before anything is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.exchange.counts_table import CountsTable
from newsdesk.gui.exchange.fingerprint import Fingerprint
from newsdesk.gui.exchange.kinds import kinds_of
from newsdesk.gui.exchange.looking_through import Looked, Rehearsal
from newsdesk.gui.exchange.summary_words import SummaryWords
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.parts.field import FieldLine
from newsdesk.gui.parts.words import Words
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.theme.fonts import Role
from newsdesk.model.package import Seal

_WIDTH = 620
_HIGHEST = 720
_AROUND = 160
"""Title, buttons and insets beside what is scrolled."""


class SummaryDialog(DialogFrame):
    """`wanted` says that they shall be taken in, `code_word_given` carries a code word to be tried on them."""

    wanted = Signal()
    code_word_given = Signal(str)

    def __init__(self, rehearsal: Rehearsal, parent: QWidget | None = None) -> None:
        self._words = SummaryWords()
        super().__init__(self._words.title(len(rehearsal.looked)), parent)
        self.setObjectName("take in packages")
        self._rehearsal = rehearsal
        self.code_word = FieldLine(self.tr("Code word"))
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.body.addWidget(self._scrolled(), 1)
        for looked in rehearsal.looked:
            self._add_file(looked)
        if any(looked.file is not None and looked.file.seal is Seal.UNCHECKED for looked in rehearsal.looked):
            self._add_code_word()
        self._add_changes()
        self._column.addStretch(1)
        self._add_acts()
        needed = self._column.heightForWidth(_WIDTH) if self._column.hasHeightForWidth() else 0
        self.resize(_WIDTH, min(_HIGHEST, needed + _AROUND))

    def _scrolled(self) -> QScrollArea:
        holder = QWidget()
        holder.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 12, 0)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(holder)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.windowTitle())
        return area

    def _add_file(self, looked: Looked) -> None:
        file = looked.file
        if file is not None:
            head = QHBoxLayout()
            head.addWidget(_wrapped(Words(self._words.from_whom(file), Role.HEADING)), 1)
            head.addWidget(Words(self.tr("Fingerprint"), Role.LABEL, muted=True))
            head.addWidget(Fingerprint(file.fingerprint))
            self._column.addLayout(head)
            self._column.addWidget(_wrapped(Words(self._words.contents(looked), Role.LABEL, muted=True)))
            if looked.refusal is None:
                self._say(self._words.seal(file.seal), "ok" if file.seal is Seal.FITS else "muted")
        else:
            self._column.addWidget(_wrapped(Words(looked.path.name, Role.HEADING)))
        if looked.refusal is not None:
            self._say(error_sentence(looked.refusal), "bad")
        self._column.addSpacing(10)

    def _add_code_word(self) -> None:
        check = QPushButton(self.tr("Check"))
        check.setAutoDefault(False)
        check.clicked.connect(self._on_code_word)
        self.code_word.line_edit.returnPressed.connect(self._on_code_word)
        line = QHBoxLayout()
        line.addWidget(self.code_word, 1)
        line.addWidget(check, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)
        self._column.addSpacing(10)

    def _add_changes(self) -> None:
        absorption = self._rehearsal.absorption
        if absorption is None:
            return
        if absorption.is_empty:
            usable = sum(looked.file is not None for looked in self._rehearsal.looked)
            self._column.addWidget(_wrapped(Words(self._words.nothing_new(usable))))
            return
        headings = (self.tr("New"), self.tr("Changed"), self.tr("Deleted"))
        kinds = kinds_of(absorption.tables)
        rows = [(kind.name, (kind.counts.new, kind.counts.changed, kind.counts.deleted)) for kind in kinds]
        if rows:
            self._column.addWidget(CountsTable(headings, rows))
        else:
            self._column.addWidget(_wrapped(Words(self.tr("Only the history grows; nothing that shows changes."))))
        self._column.addSpacing(6)
        for remark in self._words.remarks(absorption):
            self._say(remark, "warn")
        self._say(self.tr("A verified backup is made first. Undo takes everything back as one step."), "muted")

    def _add_acts(self) -> None:
        absorption = self._rehearsal.absorption
        if absorption is None or absorption.is_empty:
            self.add_act(self.tr("Close")).setFocus()
            return
        self.add_cancel()
        self.add_act(self.tr("Take in")).setFocus()
        self.accepted.connect(self.wanted)

    def _say(self, sentence: str, tone: str) -> None:
        if sentence:
            said = TonedWords()
            said.say(sentence, tone)
            self._column.addWidget(said)

    def _on_code_word(self) -> None:
        given = self.code_word.line_edit.text().strip()
        if given:
            self.reject()
            self.code_word_given.emit(given)


def _wrapped(words: Words) -> Words:
    words.setWordWrap(True)
    return words
