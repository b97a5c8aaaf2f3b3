"""What the page of agreement shows, read and worked out away from the window's thread."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean

from newsdesk.edits.reviewing.agreement import agreement
from newsdesk.gui.agreement.names import analyst_names
from newsdesk.gui.agreement.scope import Scope
from newsdesk.model.agreement import Agreement, Disagreement, Figure, Measure, Moment
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.record import RecordKind
from newsdesk.store.articles import article, text
from newsdesk.store.store import Store

_Column = tuple[Measure, Moment]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A number of the table: the figures of one measure, moment, kind and field; several where pairs are compared."""

    measure: Measure
    moment: Moment
    kind: str
    field: str
    figures: tuple[Figure, ...]

    @property
    def value(self) -> float | None:
        """The number, the mean of several pairs; None where nothing could be compared."""
        values = [figure.value for figure in self.figures if figure.value is not None]
        return fmean(values) if values else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % interval of one figure; a mean of pairs has none."""
        if len(self.figures) != 1:
            return None
        low, high = self.figures[0].low, self.figures[0].high
        return None if low is None or high is None else (low, high)

    @property
    def items(self) -> int:
        """How many things were compared, in all pairs together."""
        return sum(figure.items for figure in self.figures)

    @property
    def missing(self) -> int:
        """How many units had nothing to be compared with, in all pairs together."""
        return sum(figure.missing for figure in self.figures)

    @property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """Where analysts part, in the order of the figures."""
        return tuple(each for figure in self.figures for each in figure.disagreements)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the table: a kind ("" for all), or beneath it one of its fields, with a cell or None a column."""

    kind: str
    field: str
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementSheet:
    """The agreement of analysts. `names` has what each is called, `texts` and `titles` what disagreements stand in.

    `columns` are measures at a moment, what was handed in before what stands now.
    """

    analysts: tuple[str, ...]
    articles: int
    names: Mapping[str, str]
    columns: tuple[_Column, ...] = ()
    lines: tuple[Line, ...] = ()
    texts: Mapping[VersionId, str] = field(default_factory=dict)
    titles: Mapping[ArticleId, str] = field(default_factory=dict)


def read_sheet(store: Store, scope: Scope) -> AgreementSheet:
    """Work out the agreement of a scope, for a session also as it was handed in.

    Raises:
        EditError: if the session is gone.
    """
    moments = (Moment.HANDED_IN, Moment.NOW) if scope.session is not None else (Moment.NOW,)
    found = [agreement(store, articles=scope.articles, session=scope.session, moment=moment) for moment in moments]
    now = found[-1]
    parted = [each for one in found for figure in one.figures for each in figure.disagreements]
    return AgreementSheet(
        analysts=now.analysts,
        articles=len(now.articles),
        names=analyst_names(now.analysts, now.names),
        columns=(columns := tuple(_columns(found))),
        lines=tuple(_lines(found, columns)),
        texts={version: text(store, version) for version in dict.fromkeys(each.version for each in parted)},
        titles=_titles(store, dict.fromkeys(each.article for each in parted)),
    )


def _columns(found: Sequence[Agreement]) -> Iterable[_Column]:
    measured = {figure.measure for one in found for figure in one.figures}
    return ((measure, one.moment) for measure in Measure if measure in measured for one in found)


def _lines(found: Sequence[Agreement], columns: Sequence[_Column]) -> Iterable[Line]:
    """Kinds in their order, all of them first, each over its fields in the order in which they were measured."""
    cells: dict[tuple[str, str], dict[_Column, list[Figure]]] = {}
    for one in found:
        for figure in one.figures:
            line = cells.setdefault((figure.kind, figure.field), {})
            line.setdefault((figure.measure, one.moment), []).append(figure)
    for kind in sorted({kind for kind, _ in cells}, key=_kind_order):
        for name in dict.fromkeys(["", *(name for of, name in cells if of == kind)]):
            figures = cells.get((kind, name), {})
            yield Line(kind=kind, field=name, cells=tuple(_cell(kind, name, each, figures) for each in columns))


def _cell(kind: str, name: str, column: _Column, figures: Mapping[_Column, Sequence[Figure]]) -> Cell | None:
    if column not in figures:
        return None
    measure, moment = column
    return Cell(measure=measure, moment=moment, kind=kind, field=name, figures=tuple(figures[column]))


def _kind_order(kind: str) -> tuple[int, str]:
    order = ["", *RecordKind]
    return (order.index(kind) if kind in order else len(order), kind)


def _titles(store: Store, articles: Iterable[ArticleId]) -> dict[ArticleId, str]:
    found = {each: article(store, each) for each in articles}
    return {each: known.title for each, known in found.items() if known is not None}
