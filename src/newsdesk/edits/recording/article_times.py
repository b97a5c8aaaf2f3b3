"""Times in an article's words, read with the day on which it was published."""

from newsdesk.edits.annotating.quotes import Quote, quoted_words
from newsdesk.model.article import VersionId
from newsdesk.model.when import NO_TIME, Basis, Precision, When
from newsdesk.store.store import Store

_SOME_DAY = "2000-01-01"


def read_time(store: Store, version: VersionId, words: str) -> When:
    """The time that words of an article version are; without a value where they fix none."""
    from newsdesk.text.dates import parse_when  # noqa: PLC0415 - compiles many patterns, not needed at start

    published, language = _written(store, version)
    return parse_when(words, published=published, language=language)


def read_typed_time(store: Store, version: VersionId, words: str) -> When:
    """The time that an analyst types with an article before their eyes; see `text.typed_dates`."""
    from newsdesk.text.typed_dates import parse_typed  # noqa: PLC0415 - compiles many patterns, not needed at start

    published, language = _written(store, version)
    return parse_typed(words, published=published, language=language)


def found_time(store: Store, quote: Quote) -> When:
    """The first time that is named within a quote; no time where it names none.

    Raises:
        UnknownArticleError: if there is no such version.
        WrongSpanError: if the quote runs past the end of the text.
    """
    return find_time(store, quote.version, quoted_words(store, quote))


def find_time(store: Store, version: VersionId, words: str) -> When:
    """The first time that is named among words of an article version; no time where they name none."""
    from newsdesk.text.dates import find_when  # noqa: PLC0415 - compiles many patterns, not needed at start

    published, language = _written(store, version)
    found = find_when(words, published=published, language=language)
    return found[0] if found else NO_TIME


def counts_from_article(words: str) -> bool:
    """Say whether words, such as "on Wednesday", name a day only to who knows when the article was published."""
    from newsdesk.text.typed_dates import parse_typed  # noqa: PLC0415 - compiles many patterns, not needed at start

    return not parse_typed(words).value and bool(parse_typed(words, published=_SOME_DAY).value)


def has_inferred_year(when: When) -> bool:
    """Say whether the words of an inferred time state all of it but the year."""
    from newsdesk.text.typed_dates import parse_typed  # noqa: PLC0415 - compiles many patterns, not needed at start

    if when.basis is not Basis.INFERRED or not when.value:
        return False
    stated = parse_typed(when.words)
    return stated.value.startswith("--") or (when.precision is Precision.QUARTER and not stated.value)


def _written(store: Store, version: VersionId) -> tuple[str, str]:
    """When an article was published, a partial ISO date or empty, and its language."""
    row = store.row("article_version", version)
    article = row and store.row("article", str(row["article"]))
    return (str(article["published"]), str(article["language"])) if article else ("", "")
