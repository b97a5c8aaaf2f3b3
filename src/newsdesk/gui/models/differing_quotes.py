"""Which quotes of a field say something else than the record does."""

from collections.abc import Sequence

from newsdesk.gui.models.quotes import QuoteRow
from newsdesk.model.record import Meeting, Record
from newsdesk.model.when import When, readings_agree

_IN_WORDS = frozenset({"role", "affiliation", "country", "place"})
_SHORTEST = 3
"""Shorter words, such as prepositions, tell nothing of what is meant."""


def differing_quotes(record: Record, field: str, quotes: Sequence[QuoteRow]) -> list[QuoteRow]:
    """The quotes that support a field with other words or another time, the first of each article.

    Words differ where no word of theirs has a stem of the value's; words of two scripts are not compared.
    """
    found: dict[str, QuoteRow] = {}
    for quote in quotes:
        if field in quote.fields and _differs(record, field, quote):
            found.setdefault(quote.article, quote)
    return list(found.values())


def _differs(record: Record, field: str, quote: QuoteRow) -> bool:
    if field == "when" and isinstance(record, Meeting):
        return not readings_agree(record.when.value, _reading(quote).value)
    value = str(getattr(record, field, ""))
    if field not in _IN_WORDS or not value or value.isascii() != quote.words.isascii():
        return False
    return _stems(value).isdisjoint(_stems(quote.words))


def _reading(quote: QuoteRow) -> When:
    from newsdesk.text.dates import parse_when  # noqa: PLC0415 - compiles many patterns, not needed at start

    return parse_when(quote.words, published=quote.published)


def _stems(words: str) -> set[str]:
    from newsdesk.text.stems import stems  # noqa: PLC0415 - loads the stemmer, not needed at start

    found = set(stems(words))
    return {stem for stem in found if len(stem) >= _SHORTEST} or found
