"""A keyboard of a chosen layout: presses go out as bare key codes through the XTEST extension.

xdotool would reset the keyboard's group or teach the server new keys; a key code is what a real keyboard sends.
"""

import ctypes
import os
import subprocess
from collections.abc import Iterator

from tests.journeys.hand import look

_SHIFT = 50
_NUM_LOCK = 77
_MODIFIERS = {"ctrl": 37, "shift": _SHIFT, "alt": 64}
_KEYS = {
    "Escape": 9, "BackSpace": 22, "Tab": 23, "Return": 36, "space": 65, "Delete": 119, "Insert": 118, "Menu": 135,
    "Home": 110, "Up": 111, "Prior": 112, "Left": 113, "Right": 114, "End": 115, "Down": 116, "Next": 117,
    **{f"F{number}": 66 + number for number in range(1, 11)}, "F11": 95, "F12": 96,
    **dict(zip("1234567890-=", range(10, 22), strict=True)),
    **dict(zip("qwertyuiop[]", range(24, 36), strict=True)),
    **dict(zip("asdfghjkl;'`", range(38, 50), strict=True)),
    **dict(zip("\\zxcvbnm,./", range(51, 62), strict=True)),
}  # fmt: skip
"""Codes of keys by what stands on them on a Latin keyboard (the pc105 model of X)."""


class Keyboard:
    """Set the layout ("us", "ru", "kz"), press keys by their place, write text by what the layout has."""

    def __init__(self, layout: str) -> None:
        subprocess.run(["setxkbmap", "-layout", layout], check=True)
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtst = ctypes.CDLL("libXtst.so.6")
        self._names = ctypes.CDLL("libxkbcommon.so.0")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        self._names.xkb_keysym_to_utf32.restype = ctypes.c_uint32
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(os.environ["DISPLAY"].encode()))
        self._letters = dict(self._read_letters())
        self.presses = 0
        """How many keys were pressed; one with its modifiers counts as one."""
        self._send(_NUM_LOCK, pressed=True)
        self._send(_NUM_LOCK, pressed=False)
        look(0.3)

    def press(self, *keys: str) -> None:
        """Press keys one after the other; "ctrl+shift+z" names the key by its Latin letter, wherever it stands."""
        for key in keys:
            *held, last = key.split("+") if len(key) > 1 else [key]
            self._click(_KEYS[last], [_MODIFIERS[name] for name in held])
            look(0.02)  # what the key did is seen before the next one is pressed

    def write(self, text: str) -> None:
        """Type text, a key a character.

        :raises KeyError: if the layout has no key for one.
        """
        for character in text:
            code, shifted = self._letters[character]
            self._click(code, [_SHIFT] if shifted else [])

    def can_write(self, text: str) -> bool:
        """Whether the layout has keys for all characters of a text."""
        return all(character in self._letters for character in text)

    def _click(self, code: int, held: list[int]) -> None:
        for modifier in held:
            self._send(modifier, pressed=True)
        self._send(code, pressed=True)
        self._send(code, pressed=False)
        for modifier in reversed(held):
            self._send(modifier, pressed=False)
        self.presses += 1
        look(0.004)

    def _send(self, code: int, *, pressed: bool) -> None:
        self._xtst.XTestFakeKeyEvent(self._display, code, int(pressed), 0)
        self._x11.XFlush(self._display)
        look()

    def _read_letters(self) -> Iterator[tuple[str, tuple[int, bool]]]:
        """What the layout writes; plain keys win over shifted ones, and all over those of the number pad."""
        main, pad = (*range(9, 62), 65), (63, *range(79, 92), 106)
        for level, codes in ((1, pad), (1, main), (0, main)):  # the lock gives the pad its digits without Shift
            for code in codes:
                symbol = self._x11.XkbKeycodeToKeysym(self._display, code, 0, level)
                letter = self._names.xkb_keysym_to_utf32(ctypes.c_uint32(symbol))
                if letter >= ord(" "):
                    yield chr(letter), (code, level == 1 and codes is main)
