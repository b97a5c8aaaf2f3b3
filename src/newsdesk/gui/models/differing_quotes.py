"""Which quotes of a field say something else than the record does."""

from collections.abc import Sequence

from newsdesk.gui.models.quotes import QuoteRow
from newsdesk.model.comparison import Verdict
from newsdesk.model.record import Meeting, Record
from newsdesk.model.when import When, readings_agree

_IN_WORDS = frozenset({"role", "affiliation", "country", "place"})


def differing_quotes(record: Record, field: str, quotes: Sequence[QuoteRow]) -> list[QuoteRow]:
    """The quotes that support a field with other words or another time, the first of each article.

    Words differ as they do in a comparison of reports; words of two scripts are not compared.
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
    if field not in _IN_WORDS or not value:
        return False
    from newsdesk.comparing.wording import words_verdict  # noqa: PLC0415 - loads the stemmer, not needed at start

    return words_verdict(value, quote.words) is Verdict.DIFFERS


def _reading(quote: QuoteRow) -> When:
    from newsdesk.text.dates import parse_when  # noqa: PLC0415 - compiles many patterns, not needed at start

    return parse_when(quote.words, published=quote.published)
