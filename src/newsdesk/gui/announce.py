"""Saying something to a screen reader that a sighted person sees happen."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(about: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Let a screen reader say a sentence about a widget, after what it is saying or `at_once`."""
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(about, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)
