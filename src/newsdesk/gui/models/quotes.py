"""The quotes of a record as its form lists them."""

from dataclasses import dataclass

from newsdesk.gui.models.rows import RowReader
from newsdesk.model.annotation import AnnotationId, TargetState, TextPositionSelector
from newsdesk.model.article import Article, ArticleId, CanonicalText, VersionId
from newsdesk.model.evidence import Evidence, EvidenceId
from newsdesk.model.record import RecordId
from newsdesk.store import annotations as annotation_table
from newsdesk.store import articles as article_table
from newsdesk.store import tags as tag_table
from newsdesk.store.store import Store
from newsdesk.text.blocks import paragraph_number

_LISTS = {"meeting_participant": "participants", "meeting_agenda": "agenda"}
"""Fields of a meeting that list its places, by the table of these places."""

_KEPT = 4
"""How many articles' texts are kept for counting paragraphs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteRow:
    """Marked words that support a record.

    `fields` are what they support, empty for the record as a whole; each has its tie in `ties`.
    `paragraph` counts from 1. `older` is the number of the version in which the words stand where that is not the
    current one, else 0. `published` is a partial ISO date or empty.
    """

    annotation: AnnotationId
    ties: tuple[EvidenceId, ...]
    fields: tuple[str, ...]
    words: str
    state: TargetState
    position: TextPositionSelector
    article: ArticleId
    source: str
    published: str
    paragraph: int
    older: int = 0
    tags: tuple[str, ...] = ()


class QuoteReader:
    """Reads quotes; keeps the canonical texts of the versions it met last."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rows = RowReader(store)
        self._texts: dict[VersionId, CanonicalText] = {}

    def quotes(self, record: RecordId, article: ArticleId | str = "") -> list[QuoteRow]:
        """The quotes of a record, those of `article` first, each article's in order of position."""
        ties: dict[AnnotationId, list[Evidence]] = {}
        for tie in self._rows.ties_of(record):
            ties.setdefault(tie.annotation, []).append(tie)
        found = (self._row(mark, of_mark, record) for mark, of_mark in ties.items())
        rows = [row for row in found if row is not None]
        return sorted(rows, key=lambda row: (row.article != article, row.published, row.article, row.position.start))

    def _row(self, mark: AnnotationId, ties: list[Evidence], record: RecordId) -> QuoteRow | None:
        found = annotation_table.annotation(self._store, mark)
        version = article_table.version(self._store, found.target.version) if found else None
        article = article_table.article(self._store, version.article) if version else None
        if found is None or version is None or article is None:
            return None
        if article_table.lacking_texts(self._store, [version.body]):  # it has not arrived yet, so nobody can go there
            return None
        target = found.target
        return QuoteRow(
            annotation=mark,
            ties=tuple(tie.id for tie in ties),
            fields=tuple(dict.fromkeys(field for tie in ties if (field := self._supported(tie, record)))),
            words=target.quote.exact,
            state=target.state,
            position=target.position,
            article=version.article,
            source=_source(article),
            published=article.published,
            paragraph=paragraph_number(self._text(target.version), target.position.start),
            older=version.number if version.id != article.version else 0,
            tags=tuple(tag.name for tag in tag_table.tags_of(self._store, "annotation", mark)),
        )

    def _supported(self, tie: Evidence, record: RecordId) -> str:
        """The field that a tie supports: its own, or in a meeting the one that lists such places."""
        place = self._store.row(tie.table, tie.row) if tie.table in _LISTS else None
        return tie.field or (_LISTS[tie.table] if place and place["meeting"] == record else "")

    def _text(self, version: VersionId) -> CanonicalText:
        if version not in self._texts:
            if len(self._texts) >= _KEPT:
                self._texts.pop(next(iter(self._texts)))
            self._texts[version] = article_table.body(self._store, version)[1]
        return self._texts[version]


def _source(article: Article) -> str:
    return article.source or article.title
