"""How an article is set: faces, pitches and gaps in logical pixels at a zoom."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QFont, QFontMetricsF

from newsdesk.gui.theme.fonts import ARTICLE_LEADING, SANS, Role, current_scale, font, line_height, system_family

MARGIN_LEFT = 96
MARGIN_RIGHT = 44
MARGIN_TOP = 32
CHARACTERS = 66
"""Characters in a full line, unless another width is preferred."""
MEASURE = 600 / 17
"""Width of such a line as a multiple of the text's size."""

_GAP = 14
_GAP_AFTER_COLON = 8
_GAP_OVER_HEADING = 24
_META_GAP = (8, 22)
_INDENT = 24


class Face(StrEnum):
    """The faces that articles can be set in."""

    SERIF = "serif"
    SANS = "sans"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Everything about type that the reader asks; `zoom` is 1.0 at 100 %, `compact` for two readers.

    `characters` is how many stand in a full line.
    """

    zoom: float = 1.0
    compact: bool = False
    face: Face = Face.SERIF
    characters: int = CHARACTERS

    @property
    def role(self) -> Role:
        """The role of the running text."""
        return Role.COMPARE if self.compact else Role.ARTICLE

    @property
    def title_role(self) -> Role:
        """The role of the title."""
        return Role.COMPARE_TITLE if self.compact else Role.ARTICLE_TITLE

    @property
    def scale(self) -> float:
        """Size of the running text as a multiple of 17, by which every offset of the marks is scaled."""
        return self.text_font().pixelSize() / Role.ARTICLE.value.size

    @property
    def measure(self) -> float:
        """The widest that a line may be."""
        return MEASURE * self.text_font().pixelSize() * self.characters / CHARACTERS

    @property
    def indent(self) -> float:
        """How far a list item or a block quote stands in, for each depth."""
        return _INDENT * self.zoom

    def text_font(self) -> QFont:
        """Face of the running text."""
        return self._faced(font(self.role, zoom=self.zoom))

    def title_font(self) -> QFont:
        """Face of the title."""
        return self._faced(font(self.title_role, zoom=self.zoom))

    def heading_font(self, level: int) -> QFont:
        """Face of a heading within the text; `level` counts from 2."""
        made = self.text_font()
        made.setWeight(QFont.Weight.Bold)
        if level <= 2:  # noqa: PLR2004 - a heading of the second level stands out by size too
            made.setPixelSize(round(made.pixelSize() * 1.18))
        return made

    def code_font(self) -> QFont:
        """Face of code: of one width, a little smaller."""
        made = QFont()
        made.setFamilies(["DejaVu Sans Mono", "Consolas", "Menlo", "monospace"])
        made.setStyleHint(QFont.StyleHint.Monospace)
        made.setPixelSize(max(1, round(self.text_font().pixelSize() * 0.86)))
        return made

    def meta_font(self) -> QFont:
        """Face of the line under the title."""
        return font(Role.LABEL, zoom=self.zoom)

    @property
    def line(self) -> int:
        """Pitch of the running text."""
        return round(self.role.value.size * current_scale() * self.zoom * ARTICLE_LEADING)

    @property
    def title_line(self) -> int:
        """Pitch of the title."""
        return line_height(self.title_role, zoom=self.zoom)

    @property
    def meta_line(self) -> int:
        """Pitch of the line under the title."""
        return line_height(Role.LABEL, zoom=self.zoom)

    def gap(self, *, after_colon: bool = False, over_heading: bool = False) -> float:
        """Space above a block; there are no empty lines."""
        size = _GAP_AFTER_COLON if after_colon else _GAP_OVER_HEADING if over_heading else _GAP
        return size * self.zoom

    @property
    def meta_gaps(self) -> tuple[float, float]:
        """Space above and below the line under the title."""
        return _META_GAP[0] * self.zoom, _META_GAP[1] * self.zoom

    def bullet_width(self, bullet: str) -> float:
        """Width of a bullet that the text carries itself, by which its line hangs."""
        return QFontMetricsF(self.text_font()).horizontalAdvance(bullet)

    def _faced(self, made: QFont) -> QFont:
        if self.face is not Face.SERIF:
            made.setFamilies(list(SANS) if self.face is Face.SANS else [system_family(), *SANS])
        return made
