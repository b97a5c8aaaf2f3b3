"""What a test prefers about the look is forgotten after it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from newsdesk.gui.preferences import Preferences
from newsdesk.gui.theme.appearance import Appearance
from newsdesk.gui.theme.theme import apply_theme


@pytest.fixture(autouse=True)
def _look_as_ever(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "light")
    default = Preferences()
    Appearance(qapp, default)
    default.deleteLater()
