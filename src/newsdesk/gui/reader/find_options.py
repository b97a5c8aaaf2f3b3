"""The options of finding: letters as typed, whole words, every form of the words; and what is done with all hits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from newsdesk.gui.parts.button import SIDE, IconButton
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.tips import tip
from newsdesk.text.finding import Wanted

_WIDTH = 36


class FindOptions(TranslatedWidget):
    """Three switches in letters. `changed` says that something else is looked for now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._case = _switch("Aa")
        self._whole = _switch("[ab]")
        self._forms = _switch("ab*")
        self._hint = ""
        self._acts: list[IconButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        for switch in (self._case, self._whole, self._forms):
            switch.toggled.connect(self._on_toggled)
            self._row.addWidget(switch)
        self._row.addStretch(1)
        self.retranslate()

    def add_act(self, icon: str, action: QAction) -> None:
        """Put a command beside the switches, before what stands last."""
        button = IconButton(icon, action=action)
        self._row.insertWidget(self._row.count() - 1, button)
        self.setTabOrder(self._acts[-1] if self._acts else self._forms, button)
        self._acts.append(button)

    def add_last(self, button: IconButton) -> None:
        """Put a button at the right end."""
        self._row.addWidget(button)

    def wanted(self, words: str, language: str) -> Wanted:
        """What to look for in a text of that language."""
        return Wanted(
            words=words,
            case=self._case.isChecked(),
            whole=self._whole.isChecked(),
            forms=self._forms.isChecked(),
            language=language,
        )

    @property
    def could_find_forms(self) -> bool:
        """Whether there are words whose forms are not looked for yet."""
        return bool(self._hint) and not self._forms.isChecked()

    def find_forms(self) -> None:
        """Look for every form of the words."""
        self._forms.setChecked(True)

    def show_hint(self, hint: str) -> None:
        """Say which beginnings of words would be looked for as forms."""
        self._hint = hint
        self.retranslate()

    def _on_toggled(self) -> None:
        """Forms are of whole words whatever their case."""
        for switch in (self._case, self._whole):
            switch.setEnabled(not self._forms.isChecked())
        self.changed.emit()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        forms = self.tr("Word forms: {hint}").format(hint=self._hint) if self._hint else self.tr("Word forms")
        names = (self.tr("Match case"), self.tr("Whole words"), forms)
        for switch, name in zip((self._case, self._whole, self._forms), names, strict=True):
            switch.setToolTip(tip(name))
            switch.setAccessibleName(name)


def _switch(letters: str) -> QToolButton:
    made = QToolButton()
    made.setText(letters)
    made.setFont(font(Role.LABEL))
    made.setCheckable(True)
    made.setAutoRaise(True)
    made.setFixedSize(_WIDTH, SIDE)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
