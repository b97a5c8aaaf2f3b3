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


def until(condition: Callable[[], object], what: str, *, seconds: float = 60.0) -> None:
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
        look(0.002)
    assert process.returncode == 0, words
    look(0.01)


def point(widget: QWidget, at: QPoint | None = None) -> QPoint:
    """Screen position of a point of a widget; its middle when none is given."""
    return widget.mapToGlobal(at if at is not None else widget.rect().center())


def click(widget: QWidget, at: QPoint | None = None, *, button: int = 1, times: int = 1) -> None:
    """Move the mouse there and click."""
    where = point(widget, at)
    clicks = ["click", "--delay", "20", str(button)] * times
    _xdotool("mousemove", str(where.x()), str(where.y()), "sleep", "0.01", *clicks)


def drag(first: QPoint, last: QPoint) -> None:
    """Press at one point of the screen, move to another in steps, release.

    One program does it all: while something is dragged and dropped, the window has an event loop of its own, from which
    this process only returns when the button is let go.
    """
    words = ["mousemove", str(first.x()), str(first.y()), "sleep", "0.01", "mousedown", "1"]
    for step in (0.1, 0.3, 0.6, 0.9, 1.0):
        between = first + (last - first) * step
        words += ["mousemove", str(between.x()), str(between.y()), "sleep", "0.015"]
    _xdotool(*words, "mouseup", "1")


def turn(over: QPoint, notches: int) -> None:
    """Turn the wheel, towards oneself if positive."""
    notch = ["click", "--delay", "10", "5" if notches > 0 else "4"]
    _xdotool("mousemove", str(over.x()), str(over.y()), "sleep", "0.01", *notch * abs(notches))


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
