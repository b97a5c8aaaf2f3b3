"""Notes: an analyst's own words."""

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.ids import new_id
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId
from newsdesk.store.store import Store


def add_note(store: Store, *, title: str = "", body: str = "", quote: Quote | None = None) -> RecordId:
    """Write a note; `body` is Markdown. With a quote it stands beside these words.

    Raises:
        WrongSpanError: if the quote runs past the end of the text.
    """
    note = RecordId(new_id())
    with store.step(Edit.ADD_NOTE, title or body.partition("\n")[0]):
        store.insert("note", note, {"title": title.strip(), "body": body})
        if quote is not None:
            link_quote(store, note, quote)
    return note
