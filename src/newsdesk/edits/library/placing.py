"""Where annotations stand in another text of their article: found, kept for the older version, written."""

from collections.abc import Mapping
from dataclasses import dataclass

from newsdesk.anchoring import carry, describe
from newsdesk.edits.ids import derived_id
from newsdesk.edits.library.articles import article_row
from newsdesk.model.annotation import Annotation, AnnotationId, Target, TargetState, TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.carried import Carried, CarryResult, Decision
from newsdesk.model.change import Scalar
from newsdesk.store import articles
from newsdesk.store.annotations import annotations_of_article
from newsdesk.store.carrying import let_go_from
from newsdesk.store.store import Store

Places = Mapping[tuple[AnnotationId, Target], Carried]
"""Where annotations stand in another text, by who they are and where they stood."""

STATES = {
    CarryResult.EXACT: TargetState.EXACT,
    CarryResult.MOVED: TargetState.MOVED,
    CarryResult.CHANGED: TargetState.CHANGED,
    CarryResult.AMBIGUOUS: TargetState.AMBIGUOUS,
    CarryResult.LOST: TargetState.ORPHAN,
}
"""The state of an annotation after it was carried with a result."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Annotations of an article that can be carried, and the texts of the versions that they stand in."""

    annotations: tuple[Annotation, ...]
    texts: Mapping[VersionId, str]


def standing(store: Store, article: ArticleId) -> Standing:
    """What an update of an article would carry: its annotations on all versions but those let go.

    Raises:
        UnknownArticleError: if there is no such article.
    """
    article_row(store, article)
    gone = let_go_from(store, article)
    there = annotations_of_article(store, article)
    return standing_of(store, [found for found in there if (found.id, found.target.version) not in gone])


def standing_of(store: Store, annotations: list[Annotation]) -> Standing:
    """Annotations with the texts that they stand in."""
    versions = {annotation.target.version for annotation in annotations}
    texts = {version: articles.text(store, version) for version in versions}
    return Standing(annotations=tuple(annotations), texts=texts)


def places(stood: Standing, text: str) -> Places:
    """Find annotations in another text of their article. Pure: a worker may do it before the article is updated."""
    found: dict[tuple[AnnotationId, Target], Carried] = {}
    for version, old in stood.texts.items():
        here = [annotation for annotation in stood.annotations if annotation.target.version == version]
        carried = carry(old, text, [annotation.target.position for annotation in here])
        found.update(zip(((one.id, one.target) for one in here), carried, strict=True))
    return found


def target_in(version: VersionId, text: str, span: TextPositionSelector, state: TargetState) -> Target:
    """A span of a version's text as a target."""
    return Target(version=version, position=span, quote=describe(text, span), state=state)


def put_at(store: Store, annotation: AnnotationId, target: Target) -> None:
    """Let an annotation stand at a target; within a step."""
    store.update("annotation", annotation, {**_fields(target), "version": target.version, "state": target.state.value})


def keep_place(
    store: Store, annotation: Annotation, version: VersionId, result: CarryResult, decision: Decision
) -> None:
    """Keep where an annotation stands before it is carried to a version; within a step."""
    source = annotation.target
    row = derived_id("carrying", annotation.id, source.version, version)
    fields: dict[str, Scalar] = {
        "annotation": annotation.id,
        "source": source.version,
        "version": version,
        "result": result.value,
        "decision": decision.value,
        **_fields(source),
    }
    if store.row("carrying", row) is None:
        store.insert("carrying", row, fields)
    else:  # one of an earlier update to the same text is told anew
        store.update("carrying", row, fields)


def _fields(target: Target) -> dict[str, Scalar]:
    return {
        "start": target.position.start,
        "end": target.position.end,
        "exact": target.quote.exact,
        "prefix": target.quote.prefix,
        "suffix": target.quote.suffix,
    }
