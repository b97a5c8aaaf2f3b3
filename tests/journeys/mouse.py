"""A mouse on the real screen: what is a single act for a person is counted as one."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from tests.journeys.hand import click, drag, look, point, turn


class Mouse:
    """Clicks, drags and turns its wheel."""

    def __init__(self) -> None:
        self.acts = 0
        """How many acts there were; a double click is one, so is a drag."""

    def click(self, widget: QWidget, at: QPoint | None = None, *, button: int = 1, times: int = 1) -> None:
        """Click a point of a widget, its middle when none is given."""
        click(widget, at, button=button, times=times)
        self.acts += 1

    def drag(self, widget: QWidget, start: QPoint, target: QWidget, end: QPoint) -> None:
        """Press at a point of one widget, let go at a point of another or the same."""
        drag(point(widget, start), point(target, end))
        self.acts += 1

    def turn(self, widget: QWidget, notches: int) -> None:
        """Turn the wheel over a widget, towards oneself if positive."""
        turn(point(widget), notches)
        look(0.05)
        self.acts += 1
