"""What words of an article become: a record named after them, or a quote of records that are there."""

from collections.abc import Callable, Sequence

from newsdesk.edits.annotating.quotes import Quote, quoted_words
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.article_times import found_time
from newsdesk.edits.recording.filling import link_and_fill
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant, set_aliases
from newsdesk.edits.subjects import subject_of
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId, RecordKind, title_of
from newsdesk.store.records import record
from newsdesk.store.store import Store

TITLE_LENGTH = 120
"""A title guessed from selected words is cut here, in characters, at the end of a word."""

SENTENCE = 3
"""So many spaces make words look like a sentence."""

ALIAS = "alias"
"""The "field" of a link whose words become a further name of the participant."""


def make_record(store: Store, kind: RecordKind, quote: Quote) -> RecordId:
    """Make a record named after the words that prove it; the one that was made of them already stays the only one.

    Raises:
        WrongSpanError: if the quote runs past the end of the text.
    """
    title = guessed_title(quoted_words(store, quote))
    return _made_before(store, kind, quote, title) or _MAKERS[kind](store, quote, title)


def link_records(store: Store, records: Sequence[RecordId], quote: Quote, field: str = "") -> bool:
    """Tie words to records, or to one field of each, which they fill if it is empty. One step.

    Raises:
        UnknownRecordError: if a record is gone.
        WrongSpanError: if the quote runs past the end of the text.
    """
    with store.step(Edit.LINK_QUOTE, subject_of(store, records[0])):
        for target in records:
            link_and_fill(store, target, quote, "" if field == ALIAS else field)
            if field == ALIAS:
                names = [str(row["name"]) for row in store.rows("alias", participant=target)]
                set_aliases(store, target, [*names, guessed_title(quoted_words(store, quote))])
    return True


def guessed_title(words: str) -> str:
    """A record's first title out of the words it was made from: one line, cut at the end of a word.

    What ends a sentence or a clause is no part of it; the stop of a short one may belong to an abbreviation.
    """
    line = " ".join(words.split())
    line = line.rstrip(",;:" if line.count(" ") < SENTENCE else ",;:.") or line
    if len(line) <= TITLE_LENGTH:
        return line
    cut = line[:TITLE_LENGTH].rpartition(" ")[0] or line[: TITLE_LENGTH - 1]
    return f"{cut}…"


def _made_before(store: Store, kind: RecordKind, quote: Quote, title: str) -> RecordId | None:
    """The record of this kind and title that exactly these words prove."""
    span = quote.span
    for mark in store.rows("annotation", version=quote.version, start=span.start, end=span.end):
        for tie in store.rows("evidence", annotation=str(mark["id"]), table=kind.value, field=""):
            found = record(store, RecordId(str(tie["row"])))
            if found is not None and title_of(found) == title:
                return found.id
    return None


def _participant(store: Store, quote: Quote, title: str) -> RecordId:
    return add_participant(store, name=title, quote=quote)


def _agenda_item(store: Store, quote: Quote, title: str) -> RecordId:
    return add_agenda_item(store, title=title, quote=quote)


def _meeting(store: Store, quote: Quote, title: str) -> RecordId:
    return add_meeting(store, title=title, when=found_time(store, quote), quote=quote)


def _note(store: Store, quote: Quote, title: str) -> RecordId:
    return add_note(store, title=title, quote=quote)


_MAKERS: dict[RecordKind, Callable[[Store, Quote, str], RecordId]] = {
    RecordKind.PARTICIPANT: _participant,
    RecordKind.AGENDA_ITEM: _agenda_item,
    RecordKind.MEETING: _meeting,
    RecordKind.NOTE: _note,
}
