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
    while before is not holder and (before in line or not before.focusPolicy() & Qt.FocusPolicy.TabFocus):
        before = before.previousInFocusChain()
    for first, second in pairwise(line if before is holder else [before, *line]):
        QWidget.setTabOrder(first, second)
