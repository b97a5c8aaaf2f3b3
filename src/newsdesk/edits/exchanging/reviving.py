"""Rows that one analyst deleted and another wants: brought back with what went with them, or deleted with all of it."""

from collections.abc import Iterator, Sequence

from newsdesk.edits.annotating.annotations import delete_annotation
from newsdesk.edits.comparing.findings import delete_finding
from newsdesk.edits.errors import NotMergedError, UnknownRecordError
from newsdesk.edits.library.articles import delete_article
from newsdesk.edits.recording.meeting_links import delete_link
from newsdesk.edits.recording.merging import LINKS, merge_records
from newsdesk.edits.recording.records import delete_record
from newsdesk.edits.recording.splitting import split_merged
from newsdesk.edits.reviewing.reviews import drop_session
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.change import DELETED, Entry, StepId
from newsdesk.model.finding import FindingId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import SessionId
from newsdesk.store.circles import circle_of
from newsdesk.store.columns import MERGED
from newsdesk.store.hanging import left_hanging, named_rows, ties_of_annotation
from newsdesk.store.mergers import step_entries
from newsdesk.store.merges import merges_away
from newsdesk.store.picture import RowKey
from newsdesk.store.recount import heads_of
from newsdesk.store.store import Store


def let_die(store: Store, table: str, row: str) -> None:
    """Delete a row that somebody wants, with all that hangs on it as deleting it would; within a step.

    One that was merged into another is merged into it anew, so that what hangs on it goes over.
    """
    circle = circle_of(store.connection, (table, row))
    store.decide(table, row, {DELETED: False})  # all acts are for rows that live
    into = (store.row(table, row) or {}).get(MERGED)
    if circle:  # what it was merged into was merged into it
        Reviving(store).bring_back(table, str(into))
    if into is not None and store.row(table, str(into)) is not None:
        merge_records(store, RecordId(str(into)), RecordId(row))
    elif table in set(RecordKind):
        delete_record(store, RecordId(row))
    else:
        _delete(store, table, row)
    for below in left_hanging(store).get((table, row), ()):
        _delete(store, *below)


def _delete(store: Store, table: str, row: str) -> None:
    match table:
        case "article":
            delete_article(store, ArticleId(row))
        case "annotation":
            delete_annotation(store, AnnotationId(row))
        case "finding":
            delete_finding(store, FindingId(row))
        case "review_session":
            drop_session(store, SessionId(row))
        case _ if table in LINKS:
            delete_link(store, table, row)
        case _:
            store.delete(table, row)


def deletions_of(store: Store, table: str, row: str) -> list[Entry]:
    """The deletions of a row that nobody who knew them has taken back."""
    history = [entry for entry in store.history(table, row) if DELETED in entry.fields]
    return [head for head in heads_of(DELETED, history) if head.fields[DELETED] is True] if history else []


def _split_off(store: Store, table: str, row: str) -> bool:
    """Take the merge apart by which a record went; false if that cannot be, as when it was merged twice."""
    if store.row(table, row) is not None:
        store.decide(table, row, {DELETED: True})  # only what lives no more can be split off
    try:
        split_merged(store, RecordId(row))
    except (NotMergedError, UnknownRecordError):
        return False
    return store.row(table, row) is not None


class Reviving:
    """Brings deleted rows back, within one step; what a deletion took is read once, however many rows of it come back.

    A row comes with what the same deletion took with it. Of a mark also what it proved comes back, and the article that
    it stands in, as far as they went with it. A record that was merged into another is split off again.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._taken: dict[StepId, _Taken] = {}

    def bring_back(self, table: str, row: str) -> None:
        """Let a row live that somebody deleted; of records merged into each other it stands for the one before it."""
        if circle := circle_of(self._store.connection, (table, row)):
            let_die(self._store, *circle[-1])
            return
        deletions = deletions_of(self._store, table, row)
        if any(map(merges_away, deletions)) and _split_off(self._store, table, row):
            return
        for step in {deletion.step for deletion in deletions} - self._taken.keys():
            self._taken[step] = _Taken(self._store, step)
        _Revival(self._store, [self._taken[deletion.step] for deletion in deletions]).bring((table, row))


class _Taken:
    """What a deletion took: its rows, and those of them that name a row."""

    def __init__(self, store: Store, step: StepId) -> None:
        self._store = store
        self._stands: dict[RowKey, bool] = {}
        self._below: dict[RowKey, list[RowKey]] = {}
        taken = {(each.table, each.row) for each in step_entries(store, step) if each.fields.get(DELETED) is True}
        for key in taken:
            for named in named_rows(store, *key):
                self._below.setdefault(named, []).append(key)
        self._rows = taken

    def naming(self, key: RowKey) -> list[RowKey]:
        """The rows of this deletion that need a row to mean something."""
        return self._below.get(key, [])

    def __contains__(self, key: RowKey) -> bool:
        """Whether a row went with it, and its deletion stands, also beside somebody's word that it lives."""
        if key not in self._stands:
            self._stands[key] = key in self._rows and bool(deletions_of(self._store, *key))
        return self._stands[key]


class _Revival:
    """Brings rows back out of those that some deletions took."""

    def __init__(self, store: Store, taken: Sequence[_Taken]) -> None:
        self._store = store
        self._taken = taken
        self._back: set[RowKey] = set()

    def bring(self, key: RowKey) -> None:
        """Bring back a row that somebody wants, and what it stands on, each with what hung on it."""
        grounds = [ground for ground in self._grounds(*key) if self._is_gone(ground)]
        self._revive(key)
        for ground in grounds:
            self._revive(ground)

    def _grounds(self, table: str, row: str) -> Iterator[RowKey]:
        """What a row cannot do without: the rows that it names; of a mark its article and what it proves."""
        yield from self._named((table, row))
        if table == "annotation":
            for tie in ties_of_annotation(self._store, row):
                if self._is_gone(("evidence", str(tie["id"]))):
                    yield str(tie["table"]), str(tie["row"])

    def _revive(self, key: RowKey) -> None:
        self._back.add(key)
        self._store.decide(*key, {DELETED: False})
        for other in sorted({below for taken in self._taken for below in taken.naming(key)}):
            if self._is_gone(other):  # it may have come back since
                self._bring_along(other)

    def _bring_along(self, key: RowKey) -> None:
        """Bring back what hangs on a row, if all that it names is there; marks come along."""
        missing = [named for named in self._named(key) if self._is_gone(named) or self._store.row(*named) is None]
        if all(table == "annotation" and self._can_stand(table, row) for table, row in missing):
            for named in missing:
                self._revive(named)
            if self._is_gone(key):
                self._revive(key)

    def _can_stand(self, table: str, row: str) -> bool:
        return self._is_gone((table, row)) and all(self._store.row(*named) for named in self._named((table, row)))

    def _is_gone(self, key: RowKey) -> bool:
        return key not in self._back and any(key in taken for taken in self._taken)

    def _named(self, key: RowKey) -> list[RowKey]:
        return named_rows(self._store, *key)
