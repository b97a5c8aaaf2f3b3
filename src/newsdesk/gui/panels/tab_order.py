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
    before = _before(holder)
    while before is not None and before is not holder and not _is_stop(before, line):
        before = _before(before)
    led_by = [] if before is None or before is holder else [before]
    for first, second in pairwise([*led_by, *line]):
        QWidget.setTabOrder(first, second)


def _before(widget: QWidget) -> QWidget | None:
    """The widget before another in the order of Tab.

    PySide books it as a child of that other one, and would call it deleted with it; its own parent takes it back.
    """
    found = widget.previousInFocusChain()
    if found is not None:
        found.setParent(found.parentWidget())
    return found


def _is_stop(widget: QWidget, line: list[QWidget]) -> bool:
    return widget not in line and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
