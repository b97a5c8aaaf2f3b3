"""Keeping the order of Tab the order of reading where parts of a form come and go."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def order_tabs(*parts: QWidget) -> None:
    """Let Tab walk through these parts and what is laid out in them, in the order of their layouts."""
    for first, second in pairwise(stop for part in parts for stop in _stops(part)):
        QWidget.setTabOrder(first, second)


def _stops(widget: QWidget) -> list[QWidget]:
    takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return [*([widget] if takes_focus else []), *_stops_of(widget.layout())]


def _stops_of(layout: QLayout | None) -> list[QWidget]:
    items = [layout.itemAt(place) for place in range(layout.count())] if layout is not None else []
    found: list[QWidget] = []
    for item in filter(None, items):
        inner = item.widget()
        found.extend(_stops(inner) if inner is not None else _stops_of(item.layout()))
    return found
