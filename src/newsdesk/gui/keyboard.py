"""Keys on layouts without Latin letters: what a Cyrillic or Kazakh key stands on.

Where only a Russian or Kazakh layout is installed, Qt matches neither "P" nor "Ctrl+O". A window
gets what nobody took and asks here which Latin key is meant, by its place on the keyboard.
"""

import sys
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_CYRILLIC = dict(zip("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", strict=True))
_KAZAKH_DIGITS = dict(zip("әіңғүұқөһ", "2345890-=", strict=True))
_LETTERS = _CYRILLIC | _KAZAKH_DIGITS
_PLAIN = {'"': "1", "(": "`", "№": "/"}
"""Signs that only a Kazakh keyboard gives without Shift; with Shift they stand elsewhere on others."""
_DIGITS_WITHOUT_SHIFT = {",": "6", ".": "7"}
"""Two digits of a Kazakh keyboard are signs; no command has these signs alone or with Alt, but some have the digits."""
_SHIFTED = {"!": "1"}
"""Shift and the first digit of a Kazakh keyboard; where that digit is a 1, Qt finds it itself."""
_ABOVE = dict(zip("1234567890-=[];'\\,./`", '!@#$%^&*()_+{}:"|<>?~', strict=True))
"""What Shift makes of a Latin key: "Ctrl++" is pressed as Ctrl, Shift and the key of the equals sign."""
_MOVED = {"6": ",", "7": ".", "/": ".", "Shift+4": ";", "Shift+6": ";", "Shift+7": ":"}
"""Keys that give another Latin sign on a Russian or Kazakh keyboard, which Qt takes for that sign's own key."""
_KEPT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

Act = Callable[[QKeySequence], bool]
"""Acts on a key sequence if something answers to it, and says so."""


def latin_keys(event: QKeyEvent) -> list[QKeyCombination]:
    """What the same key gives on a Latin keyboard, the likelier first; empty when it is Latin already.

    With Shift there are two readings: Shift and the key, or the sign that Shift makes of it.
    """
    code = event.key()
    if code > sys.maxunicode:  # a function or control key
        return []
    shift = Qt.KeyboardModifier.ShiftModifier
    shifted = bool(event.modifiers() & shift)
    sign = chr(code).lower()
    latin = _LETTERS.get(sign) or (_SHIFTED if shifted else _PLAIN).get(sign)
    if latin is None and event.modifiers() & _KEPT in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier}:
        latin = _DIGITS_WITHOUT_SHIFT.get(sign)
    if latin is None:
        return []
    kept = event.modifiers() & _KEPT
    found = [QKeyCombination(kept, Qt.Key(ord(latin.upper())))]
    if shifted and latin in _ABOVE:
        found.append(QKeyCombination(kept & ~shift, Qt.Key(ord(_ABOVE[latin]))))
    return found


def nothing_answers(keys: QKeySequence) -> bool:
    """The act of a window without commands, such as a dialog: its keys belong to the focused widget."""
    del keys
    return False


def take_as_latin(event: QKeyEvent, focus: QWidget | None, act: Act = nothing_answers) -> bool:
    """Treat a key that nobody took as its Latin neighbour, in Qt's own order; say whether somebody took that.

    The focused widget may claim it first, as a field claims Ctrl+C; then comes `act`; what it
    leaves is pressed on the focused widget.
    """
    if event.isAutoRepeat():
        return False
    for keys in latin_keys(event):
        claimed = focus is not None and _send(focus, QEvent.Type.ShortcutOverride, keys)
        if not claimed and act(QKeySequence(keys)):
            return True
        control = bool(keys.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        if focus is not None and control and _send(focus, QEvent.Type.KeyPress, keys):
            return True
    return False


def same_key(one: str, other: str) -> bool:
    """Whether two keys in Qt's portable text are one and the same on some of the three layouts."""
    return one == other or other in _read_as(one) or one in _read_as(other)


def shown_keys(keys: Iterable[QKeySequence]) -> list[str]:
    """Keys as this system writes them. Return is called Enter, as in every sentence, and said once."""
    shown = (key.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter") for key in keys)
    return list(dict.fromkeys(shown))


def same_place(text: str) -> tuple[str, ...]:
    """What was meant if a text was typed on the wrong layout: its Latin and its Russian reading."""
    return text.translate(_TO_LATIN), text.translate(_TO_RUSSIAN)


_TO_LATIN = str.maketrans(_LETTERS)
_TO_RUSSIAN = str.maketrans({latin: russian for russian, latin in _CYRILLIC.items()})


def _read_as(keys: str) -> list[str]:
    return [keys.removesuffix(pressed) + sign for pressed, sign in _MOVED.items() if _ends_with(keys, pressed)]


def _ends_with(keys: str, pressed: str) -> bool:
    return keys == pressed or keys.endswith("+" + pressed)


def _send(widget: QWidget, kind: QEvent.Type, keys: QKeyCombination) -> bool:
    event = QKeyEvent(kind, keys.key(), keys.keyboardModifiers())
    event.ignore()
    QCoreApplication.sendEvent(widget, event)
    return event.isAccepted()
