"""How the columns of the alignment share the width: the reports get what signs, titles and conclusions leave."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTreeView

from newsdesk.gui.comparing.delegate import SIGN_WIDTH
from newsdesk.gui.comparing.lines import Line
from newsdesk.gui.comparing.model import FIRST_REPORT, SIGN, TITLE, AlignmentModel
from newsdesk.gui.theme.fonts import Role, font

_TITLE_SHARE, _CONCLUSION_SHARE = 0.2, 0.18
_BESIDE_CONCLUSION = 44
_LOOKED_AT = 30
"""So many rows say how wide the conclusion is; the most telling come first."""


def share_width(view: QTreeView, alignment: AlignmentModel) -> None:
    """Give every column its width in a view so wide; a conclusion is never cut."""
    wide, reports, head = view.viewport().width(), alignment.reports, view.header()
    if not reports:
        return
    conclusion = max(_widest_conclusion(alignment.lines), round(wide * _CONCLUSION_SHARE))
    title = round(wide * _TITLE_SHARE)
    each = max((wide - SIGN_WIDTH - title - conclusion) // reports, 1)
    head.resizeSection(SIGN, SIGN_WIDTH)
    head.resizeSection(TITLE, title)
    for column in range(FIRST_REPORT, FIRST_REPORT + reports):
        head.resizeSection(column, each)


def room_beside_conclusion(view: QTreeView, alignment: AlignmentModel) -> int:
    """How many pixels of the current row's last column its conclusion, with the pin of a finding, leaves free."""
    line = alignment.line(view.currentIndex())
    last = view.viewport().width() - view.columnViewportPosition(FIRST_REPORT + alignment.reports)
    return last - (_widest_conclusion([line]) if line is not None else 0)


def _widest_conclusion(lines: Sequence[Line]) -> int:
    """What the conclusions of the first rows need, with the pin of a finding."""
    metrics = QFontMetrics(font(Role.LABEL))
    said = (line.conclusion for line in lines[:_LOOKED_AT])
    return max(map(metrics.horizontalAdvance, said), default=0) + _BESIDE_CONCLUSION
