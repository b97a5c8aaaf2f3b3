"""A field that takes a key pressed in it instead of letters, on any keyboard layout."""

import sys

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from newsdesk.gui.keyboard import latin_keys, shown_keys

_ALONE = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
_LEAVING = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape})
_NOT_PRINTED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier


class KeyField(QLineEdit):
    """`pressed` carries the key in Qt's portable text. Tab and Esc keep their own meaning."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("framed", True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something elsewhere are taken here."""
        overridden = event.type() == QEvent.Type.ShortcutOverride
        if overridden and isinstance(event, QKeyEvent) and event.key() not in _LEAVING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key as a Latin keyboard has it."""
        if event.key() in _ALONE:
            return
        if event.key() in _LEAVING and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        keys = _keys(event)
        self.setText(*shown_keys([QKeySequence(keys)]))
        self.pressed.emit(QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText))


def _keys(event: QKeyEvent) -> QKeyCombination:
    latin = latin_keys(event)
    if latin:
        return latin[0]
    modifiers = event.modifiers() & ~_NOT_PRINTED
    key = Qt.Key(event.key())
    if key <= sys.maxunicode and not chr(key).isalnum():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # the sign says it already: "Ctrl++", not "Ctrl+Shift++"
    return QKeyCombination(modifiers, key)
