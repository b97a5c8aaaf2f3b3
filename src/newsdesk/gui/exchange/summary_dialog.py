"""What taking in packages would do, before anything is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

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
from newsdesk.model.absorption import Absorption
from newsdesk.model.package import Seal

_WIDTH = 620
_HIGHEST = 720
_AROUND = 160
"""Title, buttons and insets beside what is scrolled."""


class SummaryDialog(DialogFrame):
    """`wanted` says that they shall be taken in, and whether what was undone of them shall come back.

    `passphrase_given` carries a passphrase to be tried on them.
    """

    wanted = Signal(bool)
    passphrase_given = Signal(str)

    def __init__(self, rehearsal: Rehearsal, parent: QWidget | None = None) -> None:
        self._words = SummaryWords()
        super().__init__(self._words.title(len(rehearsal.looked)), parent)
        self.setObjectName("take in packages")
        self._rehearsal = rehearsal
        self.passphrase = FieldLine(self.tr("Passphrase"))
        self.bring_back = QCheckBox(self.tr("Bring back what was undone"))
        self.bring_back.setHidden(rehearsal.bringing_back is None)
        self._changes = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.body.addWidget(self._scrolled(), 1)
        for looked in rehearsal.looked:
            self._add_file(looked)
        if any(looked.file is not None and looked.file.seal is Seal.UNCHECKED for looked in rehearsal.looked):
            self._add_passphrase()
        self._column.addWidget(self._changes)
        self._column.addWidget(self.bring_back)
        self._column.addStretch(1)
        self._take_in = self._add_acts()
        self._tell_changes()
        self.bring_back.toggled.connect(self._on_wish)
        self._fit()

    def _fit(self) -> None:
        self._column.activate()
        needed = self._column.heightForWidth(_WIDTH) if self._column.hasHeightForWidth() else 0
        self.resize(_WIDTH, min(_HIGHEST, needed + _AROUND))

    def _on_wish(self) -> None:
        self._tell_changes()
        self._fit()

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
                self._say(self._words.seal(file.seal), "ok" if file.seal is Seal.FITS else "muted", self._column)
            if looked.shares_nothing:
                self._say(self._words.shares_nothing(), "warn", self._column)
        else:
            self._column.addWidget(_wrapped(Words(looked.path.name, Role.HEADING)))
        if looked.refusal is not None:
            self._say(error_sentence(looked.refusal), "bad", self._column)
        self._column.addSpacing(10)

    def _add_passphrase(self) -> None:
        check = QPushButton(self.tr("Check"))
        check.setAutoDefault(False)
        check.clicked.connect(self._on_passphrase)
        self.passphrase.line_edit.setText(self._rehearsal.passphrase)
        self.passphrase.line_edit.selectAll()
        self.passphrase.line_edit.returnPressed.connect(self._on_passphrase)
        self.passphrase.line_edit.textChanged.connect(self._allow)
        line = QHBoxLayout()
        line.addWidget(self.passphrase, 1)
        line.addWidget(check, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)
        self._column.addSpacing(10)

    @property
    def _absorption(self) -> Absorption | None:
        found = self._rehearsal
        return found.bringing_back if self.bring_back.isChecked() else found.absorption

    def _tell_changes(self) -> None:
        """Say what would change as it is wished now."""
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        absorption = self._absorption
        if absorption is not None:
            self._add_changes(column, absorption)
        self._column.replaceWidget(self._changes, told)
        self._changes.hide()
        self._changes.deleteLater()
        self._changes = told
        told.show()  # or it would have no height yet
        self._allow()

    def _allow(self) -> None:
        """Let it be taken in, but not while a passphrase stands there: it did not fit, or was not tried yet."""
        if self._take_in is not None:
            brings = self._absorption is not None and not self._absorption.is_empty
            self._take_in.setEnabled(brings and not self._given)

    @property
    def _given(self) -> str:
        return self.passphrase.line_edit.text().strip()

    def _add_changes(self, column: QVBoxLayout, absorption: Absorption) -> None:
        if absorption.is_empty:
            usable = sum(looked.file is not None for looked in self._rehearsal.looked)
            column.addWidget(_wrapped(Words(self._words.nothing_new(usable))))
            self._say(self._words.taken_back(absorption.taken_back) if absorption.taken_back else "", "warn", column)
            return
        headings = (self.tr("New"), self.tr("Changed"), self.tr("Deleted"))
        kinds = kinds_of(absorption.tables)
        rows = [(kind.name, (kind.counts.new, kind.counts.changed, kind.counts.deleted)) for kind in kinds]
        if rows:
            column.addWidget(CountsTable(headings, rows))
        else:
            column.addWidget(_wrapped(Words(self.tr("Only the history grows; nothing that shows changes."))))
        column.addSpacing(6)
        for remark in self._words.remarks(absorption):
            self._say(remark, "warn", column)
        self._say(self.tr("A verified backup is made first. Undo takes everything back as one step."), "muted", column)

    def _add_acts(self) -> QPushButton | None:
        found = self._rehearsal
        if found.absorption is None or (found.absorption.is_empty and found.bringing_back is None):
            self.add_act(self.tr("Close")).setFocus()
            return None
        self.add_cancel()
        act = self.add_act(self.tr("Take in"))
        if any(looked.file is not None and looked.refusal is not None for looked in found.looked):
            self.passphrase.line_edit.setFocus()  # Return tries another one, and takes nothing in that does not fit
        else:
            (self.bring_back if found.absorption.is_empty else act).setFocus()
        self.accepted.connect(self._on_accepted)
        return act

    def _say(self, sentence: str, tone: str, column: QVBoxLayout) -> None:
        if sentence:
            said = TonedWords()
            said.say(sentence, tone)
            column.addWidget(said)

    def _on_accepted(self) -> None:
        self.wanted.emit(self.bring_back.isChecked())

    def _on_passphrase(self) -> None:
        if given := self._given:
            self.reject()
            self.passphrase_given.emit(given)


def _wrapped(words: Words) -> Words:
    words.setWordWrap(True)
    return words
