"""What the Tab key reaches of a page, and what it passes by."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_MOST = 200


def passed_by(page: QWidget) -> set[str]:
    """The names of all in a page that take the focus by Tab and do not get it in one round from where it is."""
    reached = list(_round())
    return {_name(widget) for widget in page.findChildren(QWidget) if _takes_focus(widget) and widget not in reached}


def _round() -> Iterator[QWidget]:
    first = stop = QApplication.focusWidget()
    for _ in range(_MOST):
        assert stop is not None
        yield stop
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        stop = QApplication.focusWidget()
        if stop is first:
            return
    pytest.fail("Tab does not come round")


def _takes_focus(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or type(widget).__name__
