"""Keeping the order of Tab the order of reading where parts of a form come and go."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_tab_order(holder: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab walk through the parts of a holder where the holder stands among its neighbours.

    New widgets join at the end of the window's order, so they are led back behind what comes before the holder.
    """
    line = list(parts)
    before = holder.previousInFocusChain()
    while before is not None and before is not holder and not _is_stop(before, line):
        before = before.previousInFocusChain()
    led_by = [] if before is None or before is holder else [before]
    for first, second in pairwise([*led_by, *line]):
        QWidget.setTabOrder(first, second)


def _is_stop(widget: QWidget, line: list[QWidget]) -> bool:
    return widget not in line and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
