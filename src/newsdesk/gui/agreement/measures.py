"""Coefficients in words: their names, what they are and what they are not, and what their height means."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale
from PySide6.QtGui import QColor

from newsdesk.gui.theme.tokens import Tokens
from newsdesk.model.agreement import Measure, Moment

FAIR_FROM, GOOD_FROM = 0.667, 0.800
"""The limits that Krippendorff gives for α ("Content Analysis", 4th ed., 2018); the other measures are held to them."""

_PLACES, _PLACES_OF_ENDS = 3, 2


class Level(StrEnum):
    """How a coefficient is to be taken."""

    LOW = "low"
    FAIR = "fair"
    GOOD = "good"


_SIGNS = {Level.LOW: "≠", Level.FAIR: "≈", Level.GOOD: "="}
_LEVELS: Mapping[Level, object] = {
    Level.LOW: QT_TRANSLATE_NOOP("Agreement", "low"),
    Level.FAIR: QT_TRANSLATE_NOOP("Agreement", "fair"),
    Level.GOOD: QT_TRANSLATE_NOOP("Agreement", "good"),
}
_NAMES: Mapping[Measure, object] = {
    Measure.F1_EXACT: QT_TRANSLATE_NOOP("Agreement", "F1, same ends"),
    Measure.F1_OVERLAP: QT_TRANSLATE_NOOP("Agreement", "F1, overlap"),
    Measure.KAPPA: QT_TRANSLATE_NOOP("Agreement", "Cohen’s κ"),
    Measure.ALPHA_NOMINAL: QT_TRANSLATE_NOOP("Agreement", "Krippendorff’s α"),
    Measure.ALPHA_UNITIZING: QT_TRANSLATE_NOOP("Agreement", "α of stretches"),
    Measure.ALPHA_COVERAGE: QT_TRANSLATE_NOOP("Agreement", "α of coverage"),
}
_MOMENTS: Mapping[Moment, object] = {
    Moment.HANDED_IN: QT_TRANSLATE_NOOP("Agreement", "handed in"),
    Moment.NOW: QT_TRANSLATE_NOOP("Agreement", "now"),
}
_EXPLANATIONS: Mapping[Measure, tuple[object, object]] = {
    Measure.F1_EXACT: (
        QT_TRANSLATE_NOOP("Agreement", "The share of both analysts’ marks that have their like: the very same words."),
        QT_TRANSLATE_NOOP(
            "Agreement", "It is not corrected for chance, and a mark that is one word longer has no like at all."
        ),
    ),
    Measure.F1_OVERLAP: (
        QT_TRANSLATE_NOOP(
            "Agreement", "The share of both analysts’ marks that meet a mark of the other, if only in one letter."
        ),
        QT_TRANSLATE_NOOP(
            "Agreement",
            "It is not corrected for chance, and a mark that the other set in two halves meets one of them.",
        ),
    ),
    Measure.KAPPA: (
        QT_TRANSLATE_NOOP(
            "Agreement", "How often two analysts gave the same value, less what chance would have them agree on."
        ),
        QT_TRANSLATE_NOOP(
            "Agreement", "It is no share of items: where nearly all have one value, it is low even if few differ."
        ),
    ),
    Measure.ALPHA_NOMINAL: (
        QT_TRANSLATE_NOOP(
            "Agreement",
            "How far the values of any number of analysts agree beyond chance; what is missing is left out.",
        ),
        QT_TRANSLATE_NOOP("Agreement", "It knows no nearly: one day too early is as wrong as another year."),
    ),
    Measure.ALPHA_UNITIZING: (
        QT_TRANSLATE_NOOP(
            "Agreement", "How far two analysts see the same stretches of text beyond chance, minding where each ends."
        ),
        QT_TRANSLATE_NOOP("Agreement", "It says nothing of what they recorded there, and splitting a mark lowers it."),
    ),
    Measure.ALPHA_COVERAGE: (
        QT_TRANSLATE_NOOP(
            "Agreement", "How far all analysts mark the same letters beyond chance, in however many pieces."
        ),
        QT_TRANSLATE_NOOP("Agreement", "It says nothing of where one mark ends and the next begins."),
    ),
}


def level_of(value: float) -> Level:
    """How a value is to be taken, as it is shown: 2/3 is the 0.667 that the limits name."""
    value = round(value, _PLACES)
    return Level.GOOD if value >= GOOD_FROM else Level.FAIR if value >= FAIR_FROM else Level.LOW


def level_words(level: Level) -> str:
    """Sign and word of a level, such as "≈ fair"."""
    return f"{_SIGNS[level]} {_said(_LEVELS[level])}"


def level_colours(level: Level, tokens: Tokens) -> tuple[QColor, QColor]:
    """Ink and tint of a level."""
    return {
        Level.LOW: (tokens.bad, tokens.bad_tint),
        Level.FAIR: (tokens.warn, tokens.warn_tint),
        Level.GOOD: (tokens.ok, tokens.ok_tint),
    }[level]


def threshold_words() -> str:
    """From where a value is called what."""
    said = QCoreApplication.translate(
        "Agreement", "≠ low is below {fair}, ≈ fair from {fair}, = good from {good} (Krippendorff’s limits for α)."
    )
    return said.format(fair=number_words(FAIR_FROM), good=number_words(GOOD_FROM))


def number_words(value: float) -> str:
    """A coefficient as the interface's language writes it."""
    return QLocale().toString(float(value), "f", _PLACES).replace("-", "−")


def interval_words(low: float, high: float) -> str:
    """The ends of an interval, which needs no more than two places."""
    return "…".join(QLocale().toString(float(end), "f", _PLACES_OF_ENDS).replace("-", "−") for end in (low, high))


def measure_words(measure: Measure) -> str:
    """The name of a measure over a column."""
    return _said(_NAMES[measure])


def moment_words(moment: Moment) -> str:
    """Whether figures are of what was handed in or of today."""
    return _said(_MOMENTS[moment])


def explanation(measure: Measure) -> str:
    """Two sentences: what a measure is, and what it is not."""
    return " ".join(map(_said, _EXPLANATIONS[measure]))


def _said(source: object) -> str:
    return QCoreApplication.translate("Agreement", str(source))
