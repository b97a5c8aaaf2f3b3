"""Loading, once the window is there, what it opened without: the first key then waits for nothing."""

import gc
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from newsdesk.gui.collecting import Collecting

_AFTER = 400
"""Milliseconds in which the window paints and the analyst finds the place to begin."""

SLICES = (
    "newsdesk.gui.panels.link_palette",
    "newsdesk.gui.panels.tag_palette",
    "newsdesk.text.stated_dates",
    "newsdesk.text.dates",
    "Stemmer",
    "newsdesk.gui.dialogs.path_dialog",
    "newsdesk.gui.comparing.desk",
    "newsdesk.gui.dialogs.article_details",
    "newsdesk.gui.dialogs.history",
    "newsdesk.gui.dialogs.keys",
    "newsdesk.importing.reading",
    "newsdesk.gui.library.import_preview",
    "newsdesk.model.brief",
    "newsdesk.exporting.wording",
    "newsdesk.exporting.compose",
    "newsdesk.edits.briefing.briefs",
    "newsdesk.exporting.html",
    "newsdesk.exporting.docx",
    "newsdesk.exporting.pdf",
    "newsdesk.gui.briefs.dialog",
    "newsdesk.gui.dossiers.pane",
)
"""Modules in the order in which they are likely to be wanted, each one short pause of the window."""


class Warming(QObject):
    """Loads one module at a time while there is nothing else to do, and is done after the last.

    From its first moment on memory is cleaned up again, without what the start has made.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(SLICES)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._load_next)
        QTimer.singleShot(_AFTER, self, self._begin)

    def _begin(self) -> None:
        gc.freeze()
        Collecting(self)
        self._timer.start()

    def _load_next(self) -> None:
        import_module(self._left.pop(0))
        if not self._left:
            self._timer.stop()
