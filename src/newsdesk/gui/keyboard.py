"""Keys on layouts without Latin letters: what a Cyrillic or Kazakh key stands on.

Where only a Russian or Kazakh layout is installed, Qt matches neither "P" nor "Ctrl+O". The main
window gets what nobody took and asks here which Latin key is meant, by its place on the keyboard.
"""

import sys

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_CYRILLIC = dict(zip("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", strict=True))
_KAZAKH_DIGITS = dict(zip('"әіңғүұқөһ', "12345890-=", strict=True))
"""The digit row of the Kazakh layout; 6 and 7 carry a comma and a full stop and stay what they are."""
_LATIN = _CYRILLIC | _KAZAKH_DIGITS


def latin_keys(event: QKeyEvent) -> QKeySequence | None:
    """Key sequence at the same place of a Latin keyboard; None when the key is Latin already."""
    code = event.key()
    if code > sys.maxunicode:  # a function or control key
        return None
    latin = _LATIN.get(chr(code).lower())
    if latin is None:
        return None
    kept = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return QKeySequence(QKeyCombination(event.modifiers() & kept, Qt.Key(ord(latin.upper()))))
