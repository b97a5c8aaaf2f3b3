"""A hand on the real screen, and eyes on the program that runs in this very process."""

import subprocess
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def look(seconds: float = 0.0) -> None:
    """Let the program live for a while."""
    end = time.monotonic() + seconds
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if time.monotonic() >= end:
            return
        time.sleep(0.002)


def until(condition: Callable[[], object], what: str, *, seconds: float = 15.0) -> None:
    """Let the program live until a condition holds; fail with its name."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        look()
        if condition():
            return
    message = f"waited {seconds} s in vain: {what}"
    raise AssertionError(message)


def _xdotool(*words: str) -> None:
    process = subprocess.Popen(["xdotool", *words], stdin=subprocess.DEVNULL)
    while process.poll() is None:
        look()
    assert process.returncode == 0, words
    look(0.03)


def point(widget: QWidget, at: QPoint | None = None) -> QPoint:
    """Screen position of a point of a widget; its middle when none is given."""
    return widget.mapToGlobal(at if at is not None else widget.rect().center())


def click(widget: QWidget, at: QPoint | None = None, *, button: int = 1, times: int = 1) -> None:
    """Move the mouse there and click."""
    where = point(widget, at)
    _xdotool("mousemove", str(where.x()), str(where.y()))
    _xdotool("click", "--repeat", str(times), "--delay", "60", str(button))


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press at one point of a widget, move to another in steps, release."""
    first, last = point(widget, start), point(widget, end)
    _xdotool("mousemove", str(first.x()), str(first.y()))
    _xdotool("mousedown", "1")
    for step in range(1, 6):
        between = first + (last - first) * (step / 5)
        _xdotool("mousemove", str(between.x()), str(between.y()))
    _xdotool("mouseup", "1")


def press(*keys: str) -> None:
    """Press keys one after the other, as xdotool names them ("ctrl+z", "Return")."""
    for key in keys:
        _xdotool("key", "--clearmodifiers", key)


def write(text: str) -> None:
    """Type text, a key a character; what the layout has no keys for is pasted.

    xdotool would teach the server new keys for such letters, and the program may read one press by the old keys.
    """
    if text.isascii():
        _xdotool("type", "--delay", "8", text)
        return
    QGuiApplication.clipboard().setText(text)
    press("ctrl+v")
