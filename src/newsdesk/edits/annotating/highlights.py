"""Free highlights: words marked in a colour, with or without something written beside them."""

from newsdesk.edits.annotating.annotations import annotation_row
from newsdesk.edits.annotating.quotes import Quote, mark, version_text, words_at
from newsdesk.edits.errors import InvalidValueError
from newsdesk.model.annotation import AnnotationId, Motivation
from newsdesk.model.change import Edit, Scalar
from newsdesk.store.store import Store

_COLOURS = ("1", "2", "3", "4", "5")


def add_highlight(store: Store, quote: Quote, colour: int = 1, *, body: str = "") -> AnnotationId:
    """Highlight words in colour 1 to 5; a highlight of one's own over the same words takes the new colour.

    Raises:
        InvalidValueError: if there is no such colour.
        WrongSpanError: if the quote runs past the end of the text.
    """
    fields: dict[str, Scalar] = {"colour": _checked(colour)}
    if body:
        fields["body"] = body
    text = version_text(store, quote.version)
    with store.step(Edit.ADD_HIGHLIGHT, words_at(text, quote.span)):
        annotation = mark(store, quote, Motivation.HIGHLIGHTING, text=text)
        store.update("annotation", annotation, fields)
    return annotation


def set_highlight(
    store: Store,
    annotation: AnnotationId,
    *,
    colour: int | None = None,
    body: str | None = None,
) -> None:
    """Change the colour of a mark, or what is written beside it (Markdown).

    Raises:
        UnknownAnnotationError: if there is no such annotation.
        InvalidValueError: if there is no such colour.
    """
    row = annotation_row(store, annotation)
    fields: dict[str, Scalar] = {}
    if colour is not None:
        fields["colour"] = _checked(colour)
    if body is not None:
        fields["body"] = body
    with store.step(Edit.EDIT_HIGHLIGHT, str(row["exact"])):
        store.update("annotation", annotation, fields)


def _checked(colour: int) -> int:
    if str(colour) not in _COLOURS:
        field = "colour"
        raise InvalidValueError(field, colour, _COLOURS)
    return colour
