"""Gaps: what of an article is not captured yet, and what of the workspace waits for a look."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsdesk.edits.library.articles import article_row
from newsdesk.edits.library.tray import waiting
from newsdesk.edits.subjects import subject_of
from newsdesk.model.annotation import Annotation, TextPositionSelector
from newsdesk.model.article import ArticleId, BlockKind, CanonicalText, VersionId
from newsdesk.model.gap import Gap, GapKind
from newsdesk.model.record import Meeting, Participant, Record, RecordId, RecordKind
from newsdesk.store.annotations import annotations_of
from newsdesk.store.articles import body
from newsdesk.store.evidence import evidence_of_annotations, evidence_of_rows
from newsdesk.store.records import records, records_of_article
from newsdesk.store.store import Store
from newsdesk.store.unproved import unproved_records
from newsdesk.text.blocks import paragraph_number
from newsdesk.text.sentences import sentences
from newsdesk.text.stems import stems

_SHORTEST_SENTENCE = 3
"""Fewer words than this are a dateline or a cry, and say nothing that could be captured."""


def gaps_of_article(store: Store, article: ArticleId) -> list[Gap]:
    """What of an article's current version nobody has captured, in the order of the text; then fields without proof.

    Raises:
        UnknownArticleError: if there is no such article.
    """
    current = VersionId(str(article_row(store, article)["version"]))
    canonical = body(store, current)[1]
    marks = annotations_of(store, current)
    spans = sorted((mark.target.position.start, mark.target.position.end) for mark in marks)
    found = [*_bare_text(article, canonical, _Covered(spans)), *_names(store, article, canonical, marks)]
    found.sort(key=lambda gap: gap.position or TextPositionSelector(start=0, end=1))
    return [*found, *_fields(store, records_of_article(store, article), article), *_carried(store, article)]


def gaps_of_workspace(store: Store) -> list[Gap]:
    """What of the whole workspace waits: records without evidence, likely duplicates, conflicts, carried quotes."""
    return [*_unproved(store), *_duplicates(store), *_conflicts(store), *_carried(store)]


class _Covered:
    """Which stretches of a text have a mark on them."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in spans]
        self._reach = list[int]()
        for _, end in spans:
            self._reach.append(max(end, self._reach[-1] if self._reach else 0))

    def __contains__(self, span: tuple[int, int]) -> bool:
        before = bisect_left(self._starts, span[1])
        return before > 0 and self._reach[before - 1] > span[0]


def _bare_text(article: ArticleId, canonical: CanonicalText, covered: _Covered) -> Iterator[Gap]:
    """Sentences of paragraphs, and list items, that no mark touches."""
    text, below_title = canonical.text, False
    for block, following in zip(canonical.blocks, (*canonical.blocks[1:], None), strict=True):
        below_title = below_title or paragraph_number(canonical, block.start) > 0
        if not below_title or block.kind in {BlockKind.HEADING, BlockKind.CODE, BlockKind.RULE}:
            continue
        is_item = block.kind is BlockKind.LIST_ITEM
        kind = GapKind.LIST_ITEM if is_item else GapKind.SENTENCE
        for start, end in [(block.start, block.end)] if is_item else sentences(text, block.start, block.end):
            words = text[start:end]
            leads_in = words.endswith(":") and following is not None and following.kind is BlockKind.LIST_ITEM
            tells = is_item or (len(words.split()) >= _SHORTEST_SENTENCE and not leads_in)
            if tells and (start, end) not in covered:
                place = TextPositionSelector(start=start, end=end) if start < end else None
                yield Gap(kind=kind, words=words, article=article, position=place)


def _names(store: Store, article: ArticleId, canonical: CanonicalText, marks: Sequence[Annotation]) -> Iterator[Gap]:
    """Names that no record bears and no record's words cover."""
    from newsdesk.text.names import names  # noqa: PLC0415 - compiles many patterns, not needed at start

    proving = {tie.annotation for tie in evidence_of_annotations(store, [mark.id for mark in marks])}
    spans = sorted((mark.target.position.start, mark.target.position.end) for mark in marks if mark.id in proving)
    covered = _Covered(spans)
    known = [set(stems(words)) for words in _recorded_names(store)]
    for name in names(canonical):
        wanted = set(stems(name.words))
        if any(span in covered for span in name.spans) or any(wanted <= each for each in known):
            continue
        start, end = name.spans[0]
        place = TextPositionSelector(start=start, end=end)
        yield Gap(kind=GapKind.NAME, words=name.words, article=article, position=place)


def _recorded_names(store: Store) -> Iterator[str]:
    """Every name that some record bears, of people and bodies, countries and places."""
    for record in (found for kind in (RecordKind.PARTICIPANT, RecordKind.MEETING) for found in records(store, kind)):
        match record:
            case Participant():
                yield from (record.name, record.affiliation, record.country)
                yield from (alias.name for alias in record.aliases)
            case Meeting():
                yield from (record.title, record.place)
            case _:
                pass


def _fields(store: Store, found: Sequence[Record], article: ArticleId | None) -> Iterator[Gap]:
    """Values that no words prove."""
    ties = {(tie.row, tie.field) for tie in evidence_of_rows(store, [record.id for record in found])}
    for record in found:
        for field, value in _values(record):
            if value and (record.id, field) not in ties:
                yield Gap(kind=GapKind.FIELD, words=value, article=article, record=record.id, field=field)


def _values(record: Record) -> Iterator[tuple[str, str]]:
    """The fields of a record that a text has to prove, with their values; its name is proved by its quotes."""
    match record:
        case Participant():
            yield from (("role", record.role), ("affiliation", record.affiliation), ("country", record.country))
        case Meeting():
            yield from (("when", record.when.words or record.when.value), ("place", record.place))
        case _:
            return


def _unproved(store: Store) -> Iterator[Gap]:
    for kind, record, title in unproved_records(store):
        yield Gap(kind=GapKind.NO_EVIDENCE, words=title, record=RecordId(record), table=kind)


def _duplicates(store: Store) -> Iterator[Gap]:
    """Records that are likely one and that nobody has parted; the likeness is the reason."""
    from newsdesk.edits.comparing.duplicates import likely_duplicates  # noqa: PLC0415 - loads the stemmer

    for pair in likely_duplicates(store):
        yield Gap(
            kind=GapKind.DUPLICATE,
            words=subject_of(store, pair.first),
            record=pair.first,
            other=pair.second,
            table=pair.kind,
            reason=pair.likeness,
        )


def _conflicts(store: Store) -> Iterator[Gap]:
    for one in store.disputed():
        title = subject_of(store, one.row)
        record = RecordId(one.row) if one.table in set(RecordKind) else None
        yield Gap(
            kind=GapKind.CONFLICT,
            words=title,
            record=record,
            table=one.table,
            row=one.row,
            field=one.field,
        )


def _carried(store: Store, article: ArticleId | None = None) -> Iterator[Gap]:
    """Quotes that an update left waiting for a decision, those that came in after it too."""
    for quote in waiting(store, article):
        yield Gap(
            kind=GapKind.CARRIED,
            words=quote.old.quote.exact,
            article=quote.article,
            annotation=quote.annotation,
            reason=quote.result,
        )
