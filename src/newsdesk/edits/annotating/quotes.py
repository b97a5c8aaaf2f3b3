"""Quotes: the words of an article version that an act takes as its evidence."""

from dataclasses import dataclass

from newsdesk.anchoring.quote import describe
from newsdesk.edits.clock import utc_now
from newsdesk.edits.errors import UnknownArticleError, WrongSpanError
from newsdesk.edits.ids import new_id
from newsdesk.model.annotation import (
    AnnotationId,
    Motivation,
    TargetState,
    TextPositionSelector,
)
from newsdesk.model.article import VersionId
from newsdesk.model.change import Scalar
from newsdesk.store import articles
from newsdesk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A span of an article version's canonical text, in code points, end exclusive."""

    version: VersionId
    span: TextPositionSelector


def version_text(store: Store, version: VersionId) -> str:
    """The canonical text of an article version.

    Raises:
        UnknownArticleError: if there is no such version.
    """
    if store.row("article_version", version) is None:
        raise UnknownArticleError(version)
    return articles.text(store, version)


def quoted_words(store: Store, quote: Quote) -> str:
    """The words of a quote.

    Raises:
        UnknownArticleError: if there is no such version.
        WrongSpanError: if the span runs past the end of the text.
    """
    return words_at(version_text(store, quote.version), quote.span)


def words_at(text: str, span: TextPositionSelector) -> str:
    """The words of a span.

    Raises:
        WrongSpanError: if the span runs past the end of the text.
    """
    if span.end > len(text):
        raise WrongSpanError(span.start, span.end, len(text))
    return text[span.start : span.end]


def mark(
    store: Store, quote: Quote, motivation: Motivation = Motivation.IDENTIFYING, *, text: str = ""
) -> AnnotationId:
    """The analyst's annotation over exactly these words, made if there is none; within a step.

    Who has the version's text already gives it; reading it is what takes longest here.

    Raises:
        UnknownArticleError: if there is no such version.
        WrongSpanError: if the span runs past the end of the text.
    """
    same = store.rows(
        "annotation",
        version=quote.version,
        start=quote.span.start,
        end=quote.span.end,
        motivation=motivation.value,
        creator=store.analyst,
    )
    if same:
        return AnnotationId(str(same[0]["id"]))
    annotation = AnnotationId(new_id())
    store.insert(
        "annotation",
        annotation,
        {
            "version": quote.version,
            "motivation": motivation.value,
            "colour": 0,
            "body": "",
            "creator": store.analyst,
            "created": utc_now(),
            **target_fields(text or version_text(store, quote.version), quote.span),
        },
    )
    return annotation


def target_fields(text: str, span: TextPositionSelector) -> dict[str, Scalar]:
    """The fields of an annotation that say where it stands.

    Raises:
        WrongSpanError: if the span runs past the end of the text.
    """
    words_at(text, span)
    quote = describe(text, span)
    return {
        "start": span.start,
        "end": span.end,
        "exact": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
        "state": TargetState.EXACT.value,
    }
