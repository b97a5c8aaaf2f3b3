"""The colours of every theme can be told apart and read."""

import itertools

import pytest
from PySide6.QtGui import QColor

from newsdesk.gui.theme.tokens import LETTERS, THEMES, Tokens
from newsdesk.model.record import RecordKind

TEXT = 4.5
GRAPHICS = 3.0
EVERY_THEME = pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES.keys())


def luminance(colour: QColor) -> float:
    shares = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4) for share in shares]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@EVERY_THEME
def test_words_are_readable_on_every_ground(tokens: Tokens) -> None:
    grounds = (tokens.window, tokens.base, tokens.raised, tokens.row, tokens.hover)
    for ink, ground in itertools.product((tokens.text, tokens.muted), grounds):
        assert contrast(ink, ground) >= TEXT, (ink.name(), ground.name())
    for ink, ground in itertools.product(
        (tokens.ok, tokens.bad, tokens.changed, tokens.warn, tokens.link), grounds[:3]
    ):
        assert contrast(ink, ground) >= TEXT, (ink.name(), ground.name())
    assert contrast(tokens.selection_text, tokens.selection) >= TEXT
    assert contrast(tokens.on_accent, tokens.accent) >= TEXT


@EVERY_THEME
def test_words_are_readable_on_tints(tokens: Tokens) -> None:
    tints = [colours.tint for colours in tokens.kinds.values()]
    if tokens.tinted:
        tints += [*tokens.marks, tokens.find_hit]
    for tint in tints:
        assert contrast(tokens.text, tint) >= TEXT


@EVERY_THEME
def test_letters_and_strokes_of_kinds_stand_out(tokens: Tokens) -> None:
    for colours in tokens.kinds.values():
        assert contrast(colours.ink, tokens.base) >= TEXT
        assert contrast(colours.ink, colours.tint) >= TEXT
        assert contrast(colours.line, tokens.base) >= GRAPHICS
        assert contrast(colours.line, colours.tint) >= GRAPHICS
    for ground in (tokens.window, tokens.base, tokens.row):
        assert contrast(tokens.accent, ground) >= GRAPHICS
    for ground in (tokens.window, tokens.base, tokens.raised):
        assert contrast(tokens.control, ground) >= GRAPHICS
    for colours in tokens.kinds.values():
        assert contrast(colours.ink, tokens.row) >= TEXT


@pytest.mark.parametrize("tokens", [each for each in THEMES.values() if "contrast" in each.name], ids=lambda t: t.name)
def test_high_contrast_is_ink_on_paper_without_tints_and_with_strong_lines(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.base, tokens.raised):
        for ink in (tokens.text, tokens.muted, tokens.line, tokens.control):
            assert contrast(ink, ground) >= 15
        assert contrast(tokens.disabled, ground) >= TEXT, "what cannot be used is still read"
        for ink in (tokens.ok, tokens.bad, tokens.changed, tokens.warn, tokens.link, tokens.accent):
            assert contrast(ink, ground) >= 6
    assert not tokens.tinted
    assert tokens.stroke == 3


def test_every_kind_has_its_letter_and_colours_in_every_theme() -> None:
    assert [LETTERS[kind] for kind in RecordKind] == ["P", "G", "M", "N"]
    for tokens in THEMES.values():
        assert set(tokens.kinds) == set(RecordKind)
        assert len(tokens.marks) == 5
