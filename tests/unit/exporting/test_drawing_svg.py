"""A drawing as SVG: the light theme's colours, escaped words, nothing but shapes."""

import pytest

from newsdesk.exporting.drawing_svg import _COLOURS, drawing_svg
from newsdesk.gui.pictures.painting import colour
from newsdesk.gui.theme.tokens import LIGHT
from newsdesk.model.drawing import Box, Disc, Drawing, Fade, Ink, Table, Words


def test_colours_are_those_of_the_light_theme() -> None:
    assert {ink: colour(ink, LIGHT).name().upper() for ink in Ink} == _COLOURS


def test_words_are_escaped() -> None:
    words = Words(x=1, y=2, text='<script>"&\x00\nx', struck=True, strong=True, turn=-52)
    svg = drawing_svg(Drawing(width=9, height=9, table=Table(heads=()), shapes=(words,)))
    assert "<script" not in svg
    assert '&lt;script&gt;"&amp;' in svg
    assert "\x00" not in svg


def test_a_fade_is_faint_where_it_ends() -> None:
    box = Box(x=0, y=0, width=120, height=8, fill=Ink.MEETING, fade=Fade.RIGHT)
    svg = drawing_svg(Drawing(width=120, height=8, table=Table(heads=()), shapes=(box,)))
    opacities = [float(part.partition('"')[0]) for part in svg.split('fill-opacity="')[1:]]
    assert opacities == sorted(opacities, reverse=True)
    assert opacities[0] > 0.5
    assert opacities[-1] < 0.2


def test_what_has_no_place_is_refused() -> None:
    disc = Disc(x=float("nan"), y=0, radius=1, fill=Ink.TEXT)
    with pytest.raises(ValueError, match="finite"):
        drawing_svg(Drawing(width=1, height=1, table=Table(heads=()), shapes=(disc,)))
