"""How results of an update are said: each in words, with a sign and a colour, so that no colour stands alone."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QColor

from newsdesk.anchoring import PieceKind
from newsdesk.gui.moments import moment_words
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.gui.versions.correction import PassageCounts
from newsdesk.gui.versions.differences import Difference
from newsdesk.gui.words import quoted, shortened
from newsdesk.model.article import ArticleVersion
from newsdesk.model.carried import CarryResult

_LONGEST = 60

SIGNS: Mapping[CarryResult, str] = {
    CarryResult.EXACT: "✓",
    CarryResult.MOVED: "~",
    CarryResult.CHANGED: "≠",
    CarryResult.AMBIGUOUS: "?",
    CarryResult.LOST: "!",
}
"""The signs of the quotes in a record's form."""

_RESULTS: Mapping[CarryResult, object] = {
    CarryResult.EXACT: QT_TRANSLATE_NOOP("CarryResult", "exact"),
    CarryResult.MOVED: QT_TRANSLATE_NOOP("CarryResult", "moved"),
    CarryResult.CHANGED: QT_TRANSLATE_NOOP("CarryResult", "changed"),
    CarryResult.AMBIGUOUS: QT_TRANSLATE_NOOP("CarryResult", "ambiguous"),
    CarryResult.LOST: QT_TRANSLATE_NOOP("CarryResult", "lost"),
}


class Counts(QObject):
    """Sentences that count. Qt's tool finds the plural forms of a sentence only in a method named `tr`."""

    def passages(self, counts: PassageCounts) -> str:
        """Say how many passages differ, such as "3 changed, 1 inserted"."""
        said = (
            (counts.changed, self.tr("%n passage(s) changed", "", counts.changed)),
            (counts.inserted, self.tr("%n inserted", "", counts.inserted)),
            (counts.moved, self.tr("%n moved", "", counts.moved)),
            (counts.deleted, self.tr("%n deleted", "", counts.deleted)),
        )
        words = ", ".join(words for count, words in said if count)
        return words or self.tr("Only the marking up differs, no words")

    def results(self, results: Mapping[CarryResult, int]) -> str:
        """Say how many quotes come out how, such as "31 exact, 2 moved"."""
        return ", ".join(self._result(result, results[result]) for result in CarryResult if results.get(result))

    def _result(self, result: CarryResult, count: int) -> str:
        match result:
            case CarryResult.EXACT:
                return self.tr("%n exact", "", count)
            case CarryResult.MOVED:
                return self.tr("%n moved", "", count)
            case CarryResult.CHANGED:
                return self.tr("%n changed", "", count)
            case CarryResult.AMBIGUOUS:
                return self.tr("%n ambiguous", "", count)
            case CarryResult.LOST:
                return self.tr("%n lost", "", count)


def result_words(result: CarryResult) -> str:
    """Say where the words of a quote went, in one word."""
    return QCoreApplication.translate("CarryResult", str(_RESULTS[result]))


def result_colour(result: CarryResult, tokens: Tokens) -> QColor:
    """The colour of a result: sure, changed, or without a place."""
    if result is CarryResult.EXACT:
        return tokens.ok
    return tokens.changed if result.has_place else tokens.bad


def version_words(version: ArticleVersion, count: int) -> str:
    """A version in a list: its number of so many, when it came, from which file."""
    name = QCoreApplication.translate("Version", "Version {number} of {count}")
    said = name.format(number=version.number, count=count)
    return " · ".join(part for part in (said, moment_words(version.imported), version.file_name) if part)


def difference_words(one: Difference, texts: tuple[str, str]) -> str:
    """Say a difference of two texts, such as "replaced: “11 March” by “12 March”"."""
    old = quoted(shortened(texts[0][one.old.start : one.old.end].strip(), _LONGEST)) if one.old is not None else ""
    new = quoted(shortened(texts[1][one.new.start : one.new.end].strip(), _LONGEST)) if one.new is not None else ""
    match one.kind:
        case PieceKind.REPLACED:
            pattern = QCoreApplication.translate("Versions", "replaced: {old} by {new}")
        case PieceKind.INSERTED:
            pattern = QCoreApplication.translate("Versions", "inserted: {new}")
        case PieceKind.DELETED:
            pattern = QCoreApplication.translate("Versions", "deleted: {old}")
        case _:
            pattern = QCoreApplication.translate("Versions", "moved: {new}")
    return pattern.format(old=old, new=new)
