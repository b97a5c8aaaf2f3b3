"""A corrected article: a new version, to which its annotations are carried."""

from collections.abc import Generator, Mapping, Sequence

from newsdesk.edits.library.articles import add_version, article_row
from newsdesk.edits.library.placing import STATES, Places, keep_place, places, put_at, standing, standing_of, target_in
from newsdesk.model.annotation import Annotation, AnnotationId, TargetState
from newsdesk.model.article import ArticleId, ImportedArticle, VersionId
from newsdesk.model.carried import Carried, CarriedQuote, Carrying, CarryResult, Decision, Update
from newsdesk.model.change import Edit, Step
from newsdesk.store import articles
from newsdesk.store.carrying import late_annotations, open_carryings
from newsdesk.store.slicing import Progress, finished, sliced
from newsdesk.store.store import Store

_AT_ONCE = 20
_PASSES = 2
"""Each annotation is carried, and then told to the journal."""
_UNSURE = frozenset({TargetState.MOVED, TargetState.CHANGED})


def update_article(store: Store, article: ArticleId, imported: ImportedArticle, known: Places | None = None) -> Update:
    """Give an article a new version and carry its annotations to it. One step.

    Words with a place in the new text go there; those without stay on the version where they stand. The text of
    the current version changes nothing; that of an earlier version makes it the current one again. `known` are
    places found before by `placing.places`; what they lack is looked for here.

    Raises:
        UnknownArticleError: if there is no such article.
    """
    return finished(updating_article(store, article, imported, known))


def updating_article(
    store: Store, article: ArticleId, imported: ImportedArticle, known: Places | None = None
) -> Generator[Progress, None, Update]:
    """Do what `update_article` does slice by slice; all or nothing, also where it is closed before its end."""
    row = article_row(store, article)
    current = VersionId(str(row["version"]))
    text = imported.canonical.text
    if articles.text(store, current) == text:
        return Update(article=article, version=current, number=_number(store, current), unchanged=True)
    stood = standing(store, article).annotations
    found = places_of(stood, store, text, known or {})
    undecided = by_annotation(open_carryings(store, article))

    def work(step: Step) -> Generator[Progress, None, tuple[VersionId, list[CarriedQuote]]]:
        version = add_version(store, article, imported, step.time)
        store.update("article", article, {"version": version})
        carrier = Carrier(store, article, version, text)
        carried: list[CarriedQuote] = []
        for part in sliced(stood, _AT_ONCE):
            carried += (carrier.carry(one, found[one.id], undecided.get(one.id, ())) for one in part)
            yield len(carried), _PASSES * len(stood)
        return version, carried

    version, carried = yield from store.stepping(Edit.UPDATE_ARTICLE, str(row["title"]), work)
    return Update(article=article, version=version, number=_number(store, version), carried=tuple(carried))


def carry_late(store: Store, article: ArticleId) -> list[CarriedQuote]:
    """Carry the annotations that came in after their article was updated. One step; nothing if there are none.

    Raises:
        UnknownArticleError: if there is no such article.
    """
    row = article_row(store, article)
    late = late_annotations(store, article)
    with store.step(Edit.UPDATE_ARTICLE, str(row["title"])):
        carrier = carrier_to_current(store, article)
        found = places_of(late, store, carrier.text, {})
        undecided = by_annotation(open_carryings(store, article))
        return [carrier.carry(one, found[one.id], undecided.get(one.id, ())) for one in late]


def places_of(
    annotations: Sequence[Annotation], store: Store, text: str, known: Places
) -> Mapping[AnnotationId, Carried]:
    """The places of annotations in a text of their article, looked for where nobody found them before."""
    unknown = [one for one in annotations if (one.id, one.target) not in known]
    if unknown:
        known = {**known, **places(standing_of(store, unknown), text)}
    return {one.id: known[one.id, one.target] for one in annotations}


def by_annotation(carryings: Sequence[Carrying]) -> dict[AnnotationId, list[Carrying]]:
    """What became of each annotation, in the order of the updates."""
    found: dict[AnnotationId, list[Carrying]] = {}
    for carrying in carryings:
        found.setdefault(carrying.annotation, []).append(carrying)
    return found


def _number(store: Store, version: VersionId) -> int:
    found = articles.version(store, version)
    return 1 if found is None else found.number


class Carrier:
    """Takes annotations to one version of their article, within a step."""

    def __init__(self, store: Store, article: ArticleId, version: VersionId, text: str) -> None:
        self.article = article
        self.version = version
        self.text = text
        self._store = store

    def carry(self, annotation: Annotation, carried: Carried, undecided: Sequence[Carrying] = ()) -> CarriedQuote:
        """Let an annotation stand at its place; one that stands on the version already is exact there.

        What nobody has decided yet stays so: words that are found exactly now are as unsure as they were before.
        """
        old = annotation.target
        if old.version == self.version:
            self._store.update("annotation", annotation.id, {"state": TargetState.EXACT.value})
            return self.quote(annotation, Carried(span=old.position, result=CarryResult.EXACT))
        back = next((one.source for one in undecided if one.source.version == self.version), None)
        if back is not None:  # to the very words that nobody gave up yet
            carried = Carried(span=back.position, result=CarryResult.EXACT)
        unsure = back is None and bool(undecided) and carried.result is CarryResult.EXACT and old.state in _UNSURE
        quote = self.quote(annotation, carried, state=old.state if unsure else None)
        keep_place(self._store, annotation, self.version, carried.result, Decision.UNDECIDED)
        if quote.new is None:
            self._store.update("annotation", annotation.id, {"state": STATES[carried.result].value})
        else:
            put_at(self._store, annotation.id, quote.new)
        return quote

    def quote(
        self, annotation: Annotation, carried: Carried, *, state: TargetState | None = None, late: bool = False
    ) -> CarriedQuote:
        """An annotation and the place that it has or would have; the state follows from the result unless given."""
        state = state or STATES[carried.result]
        return CarriedQuote(
            annotation=annotation.id,
            article=self.article,
            result=carried.result,
            old=annotation.target,
            new=None if carried.span is None else target_in(self.version, self.text, carried.span, state),
            late=late,
        )


def carrier_to_current(store: Store, article: ArticleId) -> Carrier:
    """What takes annotations to an article's current version.

    Raises:
        UnknownArticleError: if there is no such article.
    """
    version = VersionId(str(article_row(store, article)["version"]))
    return Carrier(store, article, version, articles.text(store, version))
