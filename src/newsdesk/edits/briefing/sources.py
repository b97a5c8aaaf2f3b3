"""The articles that a brief draws on, and what their words prove."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from newsdesk.edits.library.articles import article_row
from newsdesk.model.annotation import AnnotationId, TargetState, TextPositionSelector
from newsdesk.model.article import ArticleId, CanonicalText, Sha256, VersionId
from newsdesk.model.brief import BriefSource
from newsdesk.model.change import Row
from newsdesk.store import articles
from newsdesk.store.store import Store
from newsdesk.text.blocks import block_at, paragraph_number

LOST = (TargetState.ORPHAN, TargetState.AMBIGUOUS)
"""States in which marked words prove nothing any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Words that support a row, or one field of it. `order` is the place among all words of the brief."""

    annotation: AnnotationId
    field: str
    quote: str
    position: TextPositionSelector
    paragraph: int
    source: BriefSource
    order: tuple[int, int, int]
    lost: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Sources in order, their texts and marked words, and what proves each row, in order of position.

    What words of older versions prove comes behind what those of the current one do.
    """

    sources: tuple[BriefSource, ...]
    texts: Mapping[VersionId, CanonicalText]
    annotations: Mapping[VersionId, Sequence[Row]]
    proofs: Mapping[str, Sequence[Proof]]
    ties: Mapping[AnnotationId, Sequence[Row]]


def read_material(store: Store, chosen: Iterable[ArticleId]) -> Material:
    """Read the current versions of articles with all that their words prove, and what words of older ones still do.

    Raises:
        UnknownArticleError: if one of them is not there.
    """
    sources = tuple(source_of(store, article) for article in dict.fromkeys(chosen))
    texts = {source.version: articles.body(store, source.version)[1] for source in sources}
    annotations = {source.version: _annotations(store, source.version) for source in sources}
    proofs: defaultdict[str, list[Proof]] = defaultdict(list)
    ties: dict[AnnotationId, Sequence[Row]] = {}
    for place, source in enumerate(sources):
        paragraphs = Paragraphs(texts[source.version])
        for row in annotations[source.version]:
            annotation = AnnotationId(str(row["id"]))
            ties[annotation] = store.rows("evidence", annotation=annotation)
            for tie in ties[annotation]:
                proofs[str(tie["row"])].append(_proof(row, tie, source, place, paragraphs))
        for supported, proof in _older_proofs(store, source, place):
            proofs[supported].append(proof)
    return Material(sources=sources, texts=texts, annotations=annotations, proofs=proofs, ties=ties)


def _annotations(store: Store, version: VersionId) -> list[Row]:
    rows = store.rows("annotation", version=version)
    return sorted(rows, key=lambda row: (row["start"], row["end"], row["id"]))


def _older_proofs(store: Store, current: BriefSource, place: int) -> Iterator[tuple[str, Proof]]:
    """What words support that stand on older versions of an article: each proof with the row that it supports."""
    for version in articles.versions(store, current.article):
        if version.id == current.version or articles.lacking_texts(store, [version.body]):
            continue
        rows = [
            (row, tie)
            for row in _annotations(store, version.id)
            for tie in store.rows("evidence", annotation=row["id"])
        ]
        if rows:
            source = replace(current, version=version.id, version_number=version.number)
            paragraphs = Paragraphs(articles.body(store, version.id)[1])
            for row, tie in rows:
                yield str(tie["row"]), _proof(row, tie, source, place, paragraphs)


def source_of(store: Store, article: ArticleId) -> BriefSource:
    """An article, in its current version, as a brief names it.

    Raises:
        UnknownArticleError: if it is not there.
    """
    row = article_row(store, article)
    return _source(row, store.row("article_version", str(row["version"])) or {}, VersionId(str(row["version"])))


def source_of_version(store: Store, version: VersionId) -> BriefSource | None:
    """A version of an article as a brief names it, also if the article was deleted.

    None if it never was there, or its text has not arrived.
    """
    row = store.row("article_version", version, deleted=True) or {}
    article = store.row("article", str(row.get("article")), deleted=True)
    if article is None or articles.lacking_texts(store, [Sha256(str(row["body"]))]):
        return None
    return _source(article, row, version)


def _source(article: Row, row: Row, version: VersionId) -> BriefSource:
    return BriefSource(
        article=ArticleId(str(article["id"])),
        version=version,
        version_number=int(str(row.get("number", 1))),
        title=str(article["title"]),
        source=str(article["source"]),
        author=str(article["author"]),
        published=str(article["published"]),
        language=str(article["language"]),
    )


class Paragraphs:
    """Paragraph numbers of one text; a block is counted once, however many marks it has."""

    def __init__(self, canonical: CanonicalText) -> None:
        self._canonical = canonical
        self._numbers: dict[int, int] = {}

    def number(self, position: int) -> int:
        """The number of the paragraph at a position; 0 in the headline."""
        block = block_at(self._canonical, position)
        if block.start not in self._numbers:
            self._numbers[block.start] = paragraph_number(self._canonical, position)
        return self._numbers[block.start]


def _proof(row: Row, tie: Row, source: BriefSource, place: int, paragraphs: Paragraphs) -> Proof:
    start, end = int(str(row["start"])), int(str(row["end"]))
    return Proof(
        annotation=AnnotationId(str(row["id"])),
        field=str(tie["field"]),
        quote=str(row["exact"]),
        position=TextPositionSelector(start=start, end=end),
        paragraph=paragraphs.number(start),
        source=source,
        order=(place, start, end),
        lost=row["state"] in LOST,
    )
