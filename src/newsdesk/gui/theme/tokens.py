"""Colour tokens of the themes. No other file of the interface holds a hex value."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtGui import QColor

from newsdesk.model.record import RecordKind

LETTERS: Mapping[RecordKind, str] = MappingProxyType(
    {
        RecordKind.PARTICIPANT: "P",
        RecordKind.AGENDA_ITEM: "G",
        RecordKind.MEETING: "M",
        RecordKind.NOTE: "N",
    }
)
"""The letter of each kind: its key, and what stands in the margin. Latin in every language."""


class ThemeName(StrEnum):
    """The themes a person may choose. SYSTEM follows the desktop, and is light where it says nothing."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class KindColours:
    """Colours of one kind of record: `ink` for letters, `line` for strokes, `tint` behind words."""

    ink: QColor
    line: QColor
    tint: QColor


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tokens:
    """Every colour of one theme.

    `marks` are the tints of the free marks 1 to 5, in order. `stroke` is the width of a kind's
    underline in logical pixels at 100 %. Where `tinted` is false, marks have no tint.
    """

    name: str
    dark: bool
    window: QColor
    base: QColor
    raised: QColor
    text: QColor
    muted: QColor
    disabled: QColor
    line: QColor
    control: QColor
    hover: QColor
    row: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    selection_text: QColor
    link: QColor
    find_hit: QColor
    ok: QColor
    ok_tint: QColor
    bad: QColor
    bad_tint: QColor
    changed: QColor
    changed_tint: QColor
    warn: QColor
    warn_tint: QColor
    preview_ground: QColor
    kinds: Mapping[RecordKind, KindColours]
    marks: tuple[QColor, ...]
    stroke: float = 2.0
    tinted: bool = True


def _kind(ink: str, line: str, tint: str) -> KindColours:
    return KindColours(ink=QColor(ink), line=QColor(line), tint=QColor(tint))


LIGHT = Tokens(
    name="light",
    dark=False,
    window=QColor("#F4F3EF"),
    base=QColor("#FEFDFB"),
    raised=QColor("#FFFFFF"),
    text=QColor("#1E2428"),
    muted=QColor("#596165"),
    disabled=QColor("#989C9C"),
    line=QColor("#E3E1DA"),
    control=QColor("#8B8A82"),
    hover=QColor("#ECEAE4"),
    row=QColor("#DFE6EC"),
    accent=QColor("#1F4260"),
    on_accent=QColor("#FFFFFF"),
    selection=QColor("#264C6E"),
    selection_text=QColor("#FFFFFF"),
    link=QColor("#1B527F"),
    find_hit=QColor("#FFD54A"),
    ok=QColor("#1C6E40"),
    ok_tint=QColor("#DDF0E2"),
    bad=QColor("#B0261C"),
    bad_tint=QColor("#FBE4E0"),
    changed=QColor("#6045A3"),
    changed_tint=QColor("#E9E3F7"),
    warn=QColor("#855600"),
    warn_tint=QColor("#FBECC8"),
    preview_ground=QColor("#E9E7E1"),
    kinds=MappingProxyType(
        {
            RecordKind.PARTICIPANT: _kind("#00598A", "#0072B2", "#DDECF6"),
            RecordKind.AGENDA_ITEM: _kind("#7A4F00", "#B57600", "#FBECC8"),
            RecordKind.MEETING: _kind("#006548", "#008562", "#D4EFE3"),
            RecordKind.NOTE: _kind("#8C3A6C", "#B9578F", "#F8E2EE"),
        }
    ),
    marks=tuple(QColor(value) for value in ("#FFEE8C", "#FFCDB3", "#D6EB96", "#ABE4E4", "#DACBF8")),
)

DARK = Tokens(
    name="dark",
    dark=True,
    window=QColor("#202427"),
    base=QColor("#171A1C"),
    raised=QColor("#2A2F33"),
    text=QColor("#DFE1DC"),
    muted=QColor("#9EA7AB"),
    disabled=QColor("#666E72"),
    line=QColor("#343A3E"),
    control=QColor("#737D82"),
    hover=QColor("#2A3034"),
    row=QColor("#293843"),
    accent=QColor("#A9CBE6"),
    on_accent=QColor("#10222F"),
    selection=QColor("#B5D2EA"),
    selection_text=QColor("#0E1B25"),
    link=QColor("#9CC7EA"),
    find_hit=QColor("#6A5500"),
    ok=QColor("#6CCB8F"),
    ok_tint=QColor("#16382A"),
    bad=QColor("#F2938A"),
    bad_tint=QColor("#4A2421"),
    changed=QColor("#BBA6EE"),
    changed_tint=QColor("#352B52"),
    warn=QColor("#E9BA5B"),
    warn_tint=QColor("#40310F"),
    preview_ground=QColor("#111315"),
    kinds=MappingProxyType(
        {
            RecordKind.PARTICIPANT: _kind("#7FC2EF", "#4DA8E2", "#16384F"),
            RecordKind.AGENDA_ITEM: _kind("#E9BA5B", "#D69B22", "#40310F"),
            RecordKind.MEETING: _kind("#61CDA7", "#33B58B", "#113A2E"),
            RecordKind.NOTE: _kind("#E9A1CB", "#D37DB1", "#46293B"),
        }
    ),
    marks=tuple(QColor(value) for value in ("#57500F", "#63371F", "#40530F", "#124E50", "#463469")),
)


def _high_contrast(tokens: Tokens, name: str, *, ground: str, ink: str, unusable: str) -> Tokens:
    """The theme at full contrast: one ground, one ink, lines as strong as text, wide underlines, no tints."""
    paper, text = QColor(ground), QColor(ink)
    return replace(
        tokens,
        name=name,
        window=paper,
        base=paper,
        raised=paper,
        text=text,
        muted=text,
        disabled=QColor(unusable),
        line=text,
        control=text,
        kinds=MappingProxyType({kind: replace(c, line=c.ink, tint=paper) for kind, c in tokens.kinds.items()}),
        stroke=3.0,
        tinted=False,
    )


THEMES: Mapping[ThemeName, Tokens] = MappingProxyType(
    {
        ThemeName.LIGHT: LIGHT,
        ThemeName.DARK: DARK,
        ThemeName.CONTRAST_LIGHT: _high_contrast(
            LIGHT, "contrast-light", ground="#FFFFFF", ink="#000000", unusable="#5E5E5E"
        ),
        ThemeName.CONTRAST_DARK: _high_contrast(
            DARK, "contrast-dark", ground="#000000", ink="#FFFFFF", unusable="#9A9A9A"
        ),
    }
)
"""The tokens of every theme but SYSTEM, which is one of these."""
