"""One line of the settings: what is set, the control to set it, and what it does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QSpinBox, QWidget

from newsdesk.gui.parts.words import Words
from newsdesk.gui.preferences import Preference
from newsdesk.gui.settings.values import SettingValues
from newsdesk.gui.settings.words import choice_words, found_by, setting_words
from newsdesk.gui.theme.fonts import Role

LABEL_WIDTH = 176
_CONTROL_WIDTH = 240
_NUMBER_WIDTH = 96
_DROP = 7
"""How far a label stands down, to be level with the words in the control."""


class SettingLine(QWidget):
    """The control follows from the preference: a box to tick, a number, or a list to choose from."""

    def __init__(self, setting: Preference, values: SettingValues, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._values = values
        self._label = Words("", Role.INTERFACE)
        self._label.setFixedWidth(LABEL_WIDTH)
        self._label.setWordWrap(True)
        self._label.setContentsMargins(0, _DROP, 12, 0)
        self._hint = Words("", Role.LABEL, muted=True)
        self._hint.setWordWrap(True)
        self.control = self._made()
        self.control.setObjectName(setting.id)
        self._label.setBuddy(self.control)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._label, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        if isinstance(self.control, QCheckBox):  # its own words would not wrap
            beside = QHBoxLayout()
            beside.setSpacing(0)
            beside.addWidget(self.control, 0, Qt.AlignmentFlag.AlignTop)
            beside.addWidget(self._hint, 1)
            self._hint.setContentsMargins(0, _DROP, 0, 0)
            grid.addLayout(beside, 0, 1)
        else:
            grid.addWidget(self.control, 0, 1, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(self._hint, 1, 1)
        self.retranslate()
        self.show_value()

    def matches(self, typed: list[str]) -> bool:
        """Say whether all typed words, in small letters, are among the line's."""
        words = found_by(self.setting.id, self.setting.choices)
        return all(word in words for word in typed)

    def show_value(self) -> None:
        """Show what is set, however it was set."""
        value = self._values.value(self.setting)
        control = self.control
        control.blockSignals(True)
        if isinstance(control, QCheckBox):
            control.setChecked(bool(value))
        elif isinstance(control, QSpinBox):
            control.setValue(int(value))
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(value))
        control.blockSignals(False)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        name, does = setting_words(self.setting.id)
        self._label.setText(name)
        self.control.setAccessibleName(name)
        self.control.setAccessibleDescription(does)
        self._hint.setText(does)
        self._hint.setVisible(bool(does))
        if isinstance(self.control, QComboBox):
            for place, choice in enumerate(self.setting.choices):
                self.control.setItemText(place, choice_words(self.setting.id, choice))

    def _made(self) -> QWidget:
        setting = self.setting
        if isinstance(setting.default, bool):
            box = QCheckBox()
            box.setMinimumSize(24, 32)
            box.toggled.connect(self._take)
            return box
        if isinstance(setting.default, int):
            number = QSpinBox()
            number.setRange(setting.lowest, setting.highest)
            number.setSuffix(" %" if setting.id == "text_size" else "")
            number.setSingleStep(10 if setting.id == "text_size" else 1)
            number.setKeyboardTracking(False)
            number.setFixedWidth(_NUMBER_WIDTH)
            number.valueChanged.connect(self._take)
            return number
        choices = QComboBox()
        choices.setFixedWidth(_CONTROL_WIDTH)
        for choice in setting.choices:
            choices.addItem("", choice)
        choices.activated.connect(self._take_choice)
        return choices

    def _take_choice(self, place: int) -> None:
        self._take(self.setting.choices[place])

    def _take(self, value: str | int | bool) -> None:
        self._values.set(self.setting, value)
