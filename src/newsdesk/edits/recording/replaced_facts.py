"""Facts that a correction replaced: the words under a record's field became others, or are gone."""

from collections.abc import Iterator, Sequence

from newsdesk.comparing.wording import words_verdict
from newsdesk.edits.errors import InvalidValueError
from newsdesk.edits.library.tray import accept, unsure
from newsdesk.edits.recording.article_times import find_time, read_time
from newsdesk.edits.recording.marking import guessed_title
from newsdesk.edits.recording.meetings import when_fields
from newsdesk.edits.recording.records import set_fields, when_of
from newsdesk.edits.subjects import subject_of
from newsdesk.edits.values import allowed_fields, allowed_values
from newsdesk.model.annotation import Target
from newsdesk.model.article import ArticleId
from newsdesk.model.carried import CarriedQuote, FactReading, ReplacedFact
from newsdesk.model.change import Edit, Row
from newsdesk.model.comparison import Verdict
from newsdesk.model.evidence import Evidence
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.when import readings_agree
from newsdesk.store.evidence import evidence_of_annotations
from newsdesk.store.store import Store

_WHEN = "when"
_TITLES = ("name", "title")
_NOT_READ = ("participants", "agenda", "parent", "visit", "named", "aliases")
"""Fields whose values are records or choices, which no words alone can give."""


def replaced_facts(store: Store, article: ArticleId | None = None) -> list[ReplacedFact]:
    """The facts of one article, or of all, whose words an update replaced and nobody has decided about yet.

    A fact is a field that the words support; of words that support a record as a whole, its name or title and
    its time where these were taken from them. Words that still say the same are no replaced fact.
    """
    quotes = {quote.annotation: quote for quote in unsure(store, article)}
    ties = evidence_of_annotations(store, quotes)
    return [fact for tie in ties for fact in _facts(store, tie, quotes[tie.annotation])]


def _facts(store: Store, tie: Evidence, quote: CarriedQuote) -> Iterator[ReplacedFact]:
    row = store.row(tie.table, tie.row)
    if row is None or tie.table not in set(RecordKind):
        return
    kind, record = RecordKind(tie.table), RecordId(tie.row)
    for field in _fields_of(kind, tie, row, quote.old.quote.exact):
        old = _reading(store, kind, field, quote.old, whole=not tie.field)
        new = None if quote.new is None else _reading(store, kind, field, quote.new, whole=not tie.field)
        if new is not None and _says_the_same(field, row, old, new):
            continue
        stored = _stored(field, row)
        yield ReplacedFact(
            evidence=tie.id,
            annotation=quote.annotation,
            article=quote.article,
            record=record,
            kind=kind,
            title=subject_of(store, record),
            field=field,
            result=quote.result,
            stored=stored,
            is_the_records=_comes_from(stored, old),
            old=old,
            new=new,
        )


def _fields_of(kind: RecordKind, tie: Evidence, row: Row, words: str) -> list[str]:
    """The fields of a record that words say something of."""
    if tie.field:
        return [tie.field] if tie.field in allowed_fields(kind) else []
    title = next((field for field in _TITLES if field in row), "")
    taken = [title] if title and row[title] == guessed_title(words) else []
    if kind is RecordKind.MEETING and row["when_words"] and str(row["when_words"]) in words:
        taken.append(_WHEN)
    return taken


def _reading(store: Store, kind: RecordKind, field: str, target: Target, *, whole: bool) -> FactReading:
    words = target.quote.exact
    if field == _WHEN:
        time = find_time(store, target.version, words) if whole else read_time(store, target.version, words)
        return FactReading(words=words, value=time.value, when=time)
    if field in _NOT_READ or allowed_values(kind, field):
        return FactReading(words=words)
    return FactReading(words=words, value=guessed_title(words))


def _stored(field: str, row: Row) -> FactReading:
    """What a record says in a field."""
    if field == _WHEN:
        when = when_of(row)
        return FactReading(words=when.words, value=when.value, when=when)
    stored = str(row.get(field, ""))
    return FactReading(words=stored, value=stored)


def _comes_from(stored: FactReading, old: FactReading) -> bool:
    """Say whether a record's value may be that of the old words: it is empty, their own, or agrees with them."""
    if stored.when is None:  # of a choice no words can give the value
        return not (stored.value and old.value) or words_verdict(stored.value, old.words) is not Verdict.DIFFERS
    if not stored.value:
        return stored.words in {"", old.words}
    return bool(old.value) and readings_agree(stored.value, old.value)


def _says_the_same(field: str, row: Row, old: FactReading, new: FactReading) -> bool:
    """Say whether new words still say of a field what it holds or what the old words said."""
    if field == _WHEN:
        return bool(old.value) and old.value == new.value
    stored = str(row.get(field, "")).casefold()
    kept = bool(stored) and stored in old.words.casefold() and stored in new.words.casefold()
    return kept or old.words == new.words


def take_reading(store: Store, fact: ReplacedFact) -> None:
    """Give the record the new reading, whatever it says now, and accept the words. One step.

    Raises:
        UnknownRecordError: if the record is gone.
        UnknownAnnotationError: if the words are.
        InvalidValueError: if the new words give no value that the field can hold.
    """
    new = fact.new
    if new is None or not new.value:
        raise InvalidValueError(fact.field, "" if new is None else new.words)
    with store.step(Edit.ACCEPT_CARRIED, fact.title):
        if new.when is not None:
            times: dict[str, str] = {name: str(value) for name, value in when_fields(new.when).items()}
            set_fields(store, fact.record, times)
        else:
            set_fields(store, fact.record, {fact.field: new.value})
        accept(store, [fact.annotation])


def take_readings(store: Store, facts: Sequence[ReplacedFact]) -> None:
    """Give several records their new readings and accept the words. One step, all or nothing.

    A record that does not say what the old words said is passed by: one may set it alone, knowing what it says.

    Raises:
        UnknownRecordError: if one of the records is gone.
        UnknownAnnotationError: if the words of one are.
        InvalidValueError: if new words give no value that the field can hold.
    """
    with store.step(Edit.ACCEPT_CARRIED, facts[0].title if len(facts) == 1 else ""):
        for fact in facts:
            if fact.is_the_records:
                take_reading(store, fact)
