"""The tray: annotations that an update left unsure, and what the analyst decides about them."""

from collections.abc import Iterator, Sequence

from newsdesk.edits.annotating.annotations import annotation_row
from newsdesk.edits.annotating.quotes import words_at
from newsdesk.edits.errors import UnknownAnnotationError
from newsdesk.edits.library.carrying import by_annotation, carrier_to_current, places_of
from newsdesk.edits.library.placing import keep_place, put_at, target_in
from newsdesk.model.annotation import Annotation, AnnotationId, TargetState, TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.carried import CarriedQuote, Carrying, CarryResult, Decision
from newsdesk.model.change import Edit
from newsdesk.store.annotations import annotation as read_annotation
from newsdesk.store.annotations import annotations_among
from newsdesk.store.carrying import carryings_of, late_annotations, open_carryings
from newsdesk.store.store import Store


def waiting(store: Store, article: ArticleId | None = None) -> list[CarriedQuote]:
    """Annotations of an article, or of all, about which nobody has decided yet, in the order of the old texts.

    Those that came in after an update, from somebody who did not have it, stand among them with the place that
    carrying them would give.
    """
    return sorted([*unsure(store, article), *_late(store, article)], key=_in_text)


def unsure(store: Store, article: ArticleId | None = None) -> list[CarriedQuote]:
    """Those that an update of an article, or of any, left unsure and about which nobody has decided yet.

    Not those that stand on a version beside the current one, as two updates made apart leave them: they are late.
    """
    undecided = by_annotation(open_carryings(store, article))
    now = {found.id: found for found in annotations_among(store, undecided)}
    late = {found.id for found in late_annotations(store, article)}
    return [_carried(found, now[annotation]) for annotation, found in undecided.items() if annotation not in late]


def _in_text(quote: CarriedQuote) -> tuple[str, str, int, int]:
    return quote.article, quote.old.version, quote.old.position.start, quote.old.position.end


def _carried(carryings: Sequence[Carrying], now: Annotation) -> CarriedQuote:
    """What became of an annotation by one update or by several: from where its words were last sure to now."""
    first, last = carryings[0], carryings[-1]
    result = last.result
    if result.has_place:
        same = now.target.quote.exact == first.source.quote.exact
        result = CarryResult.MOVED if same else CarryResult.CHANGED
    return CarriedQuote(
        annotation=now.id,
        article=first.article,
        result=result,
        old=first.source,
        new=now.target if result.has_place else None,
    )


def _late(store: Store, article: ArticleId | None) -> Iterator[CarriedQuote]:
    here: dict[ArticleId, list[Annotation]] = {}
    for annotation in late_annotations(store, article):
        here.setdefault(_home(store, annotation), []).append(annotation)
    for home, annotations in here.items():
        carrier = carrier_to_current(store, home)
        found = places_of(annotations, store, carrier.text, {})
        for one in annotations:
            yield carrier.quote(one, found[one.id], late=True)


def _home(store: Store, annotation: Annotation) -> ArticleId:
    """The article that an annotation stands in."""
    version = store.row("article_version", annotation.target.version) or {}
    return ArticleId(str(version.get("article")))


def accept(store: Store, annotations: Sequence[AnnotationId]) -> list[AnnotationId]:
    """Confirm that annotations stand rightly where they were carried; those without a place stay as they are.

    One step. Returns those that were accepted.

    Raises:
        UnknownAnnotationError: if one of them is gone.
    """
    with store.step(Edit.ACCEPT_CARRIED, _subject(store, annotations)):
        return [annotation for annotation in annotations if _accepted(store, annotation)]


def _accepted(store: Store, annotation: AnnotationId) -> bool:
    _carry_if_late(store, _known(store, annotation))
    undecided = open_carryings(store, annotation=annotation)
    if not all(carrying.result.has_place for carrying in undecided):
        return False
    _decide(store, undecided, Decision.ACCEPTED)
    store.update("annotation", annotation, {"state": TargetState.EXACT.value})
    return True


def _carry_if_late(store: Store, annotation: Annotation) -> None:
    home = _home(store, annotation)
    carrier = carrier_to_current(store, home)
    if annotation.target.version == carrier.version:
        return
    if annotation.id in {late.id for late in late_annotations(store, home)}:
        carrier.carry(annotation, places_of([annotation], store, carrier.text, {})[annotation.id])


def attach(store: Store, annotation: AnnotationId, span: TextPositionSelector) -> None:
    """Let an annotation stand at words of its article's current version, also one that was let go. One step.

    Raises:
        UnknownAnnotationError: if it is gone.
        WrongSpanError: if the span runs past the end of the text.
    """
    found = _known(store, annotation)
    carrier = carrier_to_current(store, _home(store, found))
    words_at(carrier.text, span)
    with store.step(Edit.ATTACH_CARRIED, found.target.quote.exact):
        if found.target.version != carrier.version:
            keep_place(store, found, carrier.version, CarryResult.LOST, Decision.ATTACHED)
        _decide(
            store, [*open_carryings(store, annotation=annotation), *_given_up(store, annotation)], Decision.ATTACHED
        )
        put_at(store, annotation, target_in(carrier.version, carrier.text, span, TargetState.EXACT))


def let_go(store: Store, annotations: Sequence[AnnotationId]) -> None:
    """Leave annotations on the version where their words were last sure, with their quotes. One step.

    Later updates pass them by.

    Raises:
        UnknownAnnotationError: if one of them is gone.
    """
    with store.step(Edit.LET_GO, _subject(store, annotations)):
        for annotation in annotations:
            _let_go(store, _known(store, annotation))


def _let_go(store: Store, annotation: Annotation) -> None:
    undecided = open_carryings(store, annotation=annotation.id)
    if undecided:
        put_at(store, annotation.id, undecided[0].source)
    else:
        carrier = carrier_to_current(store, _home(store, annotation))
        if annotation.target.version == carrier.version:
            return  # it stands in the current text, and nothing about it is open
        keep_place(store, annotation, carrier.version, CarryResult.LOST, Decision.LET_GO)
    _decide(store, undecided, Decision.LET_GO)
    store.update("annotation", annotation.id, {"state": TargetState.ORPHAN.value})


def _known(store: Store, annotation: AnnotationId) -> Annotation:
    found = read_annotation(store, annotation)
    if found is None:
        raise UnknownAnnotationError(annotation)
    return found


def _given_up(store: Store, annotation: AnnotationId) -> list[Carrying]:
    return [one for one in carryings_of(store, annotation) if one.decision is Decision.LET_GO]


def _decide(store: Store, carryings: Sequence[Carrying], decision: Decision) -> None:
    for carrying in carryings:
        store.update("carrying", carrying.id, {"decision": decision.value})


def _subject(store: Store, annotations: Sequence[AnnotationId]) -> str:
    """The words of the one annotation that an act is about; of several the history shows only how many rows it took."""
    return str(annotation_row(store, annotations[0])["exact"]) if len(annotations) == 1 else ""
