"""The rows of the list of what is missing: a heading a kind, and beneath it a line a gap."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from newsdesk.edits.comparing.gaps import gaps_of_article, gaps_of_workspace
from newsdesk.edits.subjects import kind_of_row, subject_of
from newsdesk.model.article import ArticleId
from newsdesk.model.gap import Gap, GapKind
from newsdesk.model.record import RecordKind
from newsdesk.store.articles import body
from newsdesk.store.store import Store
from newsdesk.text.blocks import paragraph_number

_ORDER = {kind: place for place, kind in enumerate(GapKind)}


@dataclass(frozen=True, slots=True, kw_only=True)
class GapLine:
    """A gap with what its line shows.

    `title` is the record that a field belongs to, or the one that may be the same; `paragraph` counts from 1, 0 is
    none. `record_kind` is that of the record that the line leads to.
    """

    gap: Gap
    title: str = ""
    paragraph: int = 0
    record_kind: RecordKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GapHeading:
    """The heading above the lines of one kind, with their number."""

    kind: GapKind
    count: int


def read_rows(store: Store, article: ArticleId | None) -> list[GapHeading | GapLine]:
    """Find what is missing in an article, or with None in the whole workspace, as rows from top to bottom.

    Raises:
        UnknownArticleError: if the article is gone.
    """
    if article is None:
        return list(_rows(_line(store, gap, 0) for gap in gaps_of_workspace(store)))
    version = store.row("article", article) or {}
    gaps = gaps_of_article(store, article)
    canonical = body(store, str(version["version"]))[1]
    return list(
        _rows(_line(store, gap, paragraph_number(canonical, gap.position.start) if gap.position else 0) for gap in gaps)
    )


def _rows(lines: Iterable[GapLine]) -> Iterator[GapHeading | GapLine]:
    ordered = sorted(lines, key=lambda line: _ORDER[line.gap.kind])
    for kind, found in groupby(ordered, key=lambda line: line.gap.kind):
        several = list(found)
        yield GapHeading(kind=kind, count=len(several))
        yield from several


def _line(store: Store, gap: Gap, paragraph: int) -> GapLine:
    if gap.record is None:
        return GapLine(gap=gap, paragraph=paragraph)
    named = gap.other or (gap.record if gap.kind in {GapKind.FIELD, GapKind.CARRIED} else None)
    return GapLine(
        gap=gap,
        title=subject_of(store, named) if named else "",
        paragraph=paragraph,
        record_kind=kind_of_row(store, gap.record),
    )
