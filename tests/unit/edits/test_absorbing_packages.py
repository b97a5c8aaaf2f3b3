"""A package is looked through, then taken in as one step or not at all; the analyst is asked where much would go."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from newsdesk.edits.annotating.comments import add_comment
from newsdesk.edits.comparing.gaps import gaps_of_workspace
from newsdesk.edits.errors import RefusedEntriesError, TooManyDeletionsError
from newsdesk.edits.exchanging import absorbing
from newsdesk.edits.exchanging.packing import pack
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.library.tray import waiting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.exchange import read, write
from newsdesk.importing import read_article
from newsdesk.model.article import Sha256
from newsdesk.model.change import Edit, Entry, EntryId
from newsdesk.model.gap import GapKind
from newsdesk.model.package import PackageFile
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store import articles
from newsdesk.store.backup import backups_of
from newsdesk.store.errors import BusyWorkspaceError
from newsdesk.store.store import Store

REPORT = "Совет по воде соберётся в среду.\n\nИльза Торн откроет заседание в Лорне.\n"


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[Store]:
    with create_workspace(tmp_path / "mine.newsdesk") as store:
        add_articles(store, [read_article(REPORT.encode(), file_name="report.txt")])
        for number in range(10):
            add_note(store, title=f"Паводок {number}")
        yield store


@pytest.fixture
def theirs(tmp_path: Path, mine: Store) -> Iterator[Store]:
    with create_workspace(tmp_path / "theirs.newsdesk") as store:
        absorbing.absorb(store, packed(mine))
        yield store


def packed(store: Store) -> PackageFile:
    return read(write(pack(store)))


def with_entries(file: PackageFile, *entries: Entry) -> PackageFile:
    package = replace(file.package, entries=(*file.package.entries, *entries))
    return replace(file, package=package)


def dump(store: Store) -> str:
    """All of its rows and of its journal, but not which places of it came in when."""
    return "\n".join(line for line in store.connection.iterdump() if "search_index" not in line)


def note_ids(store: Store) -> list[RecordId]:
    return [RecordId(str(row["id"])) for row in store.rows("note")]


def test_the_rehearsal_says_what_taking_in_then_does_and_changes_nothing(mine: Store, theirs: Store) -> None:
    add_note(theirs, title="Новое")
    delete_record(theirs, note_ids(theirs)[0])
    with theirs.step(Edit.EDIT_NOTE):
        theirs.update("note", note_ids(theirs)[0], {"title": "Арна"})
    with mine.step(Edit.EDIT_NOTE):
        mine.update("note", note_ids(mine)[1], {"title": "Порт"})
    file = packed(theirs)
    before = dump(mine)
    with open_workspace(mine.path, read_only=True) as reading:
        foreseen = absorbing.rehearse(reading, file)
    assert dump(mine) == before
    done = absorbing.absorb(mine, file, file_name="Торн.ndpack")
    assert replace(foreseen, changes=done.changes) == done
    assert foreseen.changes.changes == done.changes.changes
    assert (done.tables["note"].new, done.tables["note"].deleted) == (1, 1)
    assert [one.field for one in done.disputes] == ["title"]
    assert done.living == 10
    assert mine.check() == []
    assert [backup.reason for backup in backups_of(mine.path)] == ["absorb"]
    again = absorbing.absorb(mine, file)
    assert again.is_empty
    assert again.changes.changes == ()
    assert len(backups_of(mine.path)) == 1


def test_where_much_would_go_somebody_has_to_say_that_it_is_meant(mine: Store, theirs: Store) -> None:
    for note in note_ids(theirs)[:3]:
        delete_record(theirs, note)
    file = packed(theirs)
    with pytest.raises(TooManyDeletionsError) as refused:
        absorbing.absorb(mine, file)
    assert (refused.value.deleted, refused.value.living) == (3, 10)
    assert len(note_ids(mine)) == 10
    absorbing.absorb(mine, file, allow_deletions=True)
    assert len(note_ids(mine)) == 7


def test_two_of_ten_may_go_without_a_question(mine: Store, theirs: Store) -> None:
    for note in note_ids(theirs)[:2]:
        delete_record(theirs, note)
    absorbing.absorb(mine, packed(theirs))
    assert len(note_ids(mine)) == 8


def test_closed_before_its_end_it_leaves_everything_as_it_was(mine: Store, theirs: Store) -> None:
    add_articles(theirs, [read_article("Ильза Торн в отъезде.".encode(), file_name="late.txt")])
    add_note(theirs, title="Новое")
    file, before = packed(theirs), dump(mine)
    told: list[object] = []
    mine.feed.subscribe(told.append)
    slices = 0
    while True:
        slices += 1
        work = absorbing.absorbing(mine, file, file_name="Торн.ndpack")
        if len(list(islice(work, slices))) < slices:
            break  # that one came to its end
        work.close()
        if told:
            break  # its last slices wait for the disk: by then it is as good as saved
        assert dump(mine) == before
    assert slices > 10
    assert len(told) == 1
    assert len(note_ids(mine)) == 11
    assert mine.check() == []


def test_what_stops_the_work_leaves_everything_as_it_was(mine: Store, theirs: Store) -> None:
    add_note(theirs, title="Новое")
    before = dump(mine)

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise TimeoutError

    with pytest.raises(TimeoutError):
        absorbing.absorb(mine, packed(theirs), tell=stop)
    assert dump(mine) == before


def test_meanwhile_any_other_change_is_refused_in_a_sentence(mine: Store, theirs: Store, tmp_path: Path) -> None:
    add_note(theirs, title="Новое")
    work = absorbing.absorbing(mine, packed(theirs))
    next(work)
    next(work)
    for act in (
        lambda: add_note(mine, title="Дальше"),
        mine.undo,
        mine.redo,
        lambda: mine.backup("now"),
        lambda: mine.save_copy(tmp_path / "copy.newsdesk"),
        lambda: absorbing.absorb(mine, packed(theirs)),
    ):
        with pytest.raises(BusyWorkspaceError, match="taken in"):
            act()
    mine.prepare_search()
    for _ in work:
        pass
    assert len(note_ids(mine)) == 11
    assert mine.check() == []


def test_a_workspace_closed_meanwhile_has_nothing_of_it(mine: Store, theirs: Store) -> None:
    add_note(theirs, title="Новое")
    work = absorbing.absorbing(mine, packed(theirs))
    next(work)
    next(work)
    mine.close()
    work.close()
    with open_workspace(mine.path) as opened:
        assert len(note_ids(opened)) == 10
        assert opened.check() == []


def test_an_entry_that_claims_the_id_of_another_is_refused_with_the_whole_package(mine: Store, theirs: Store) -> None:
    add_note(theirs, title="Новое")
    file = packed(theirs)
    known = next(entry for entry in mine.entries() if entry.table == "note")
    forgeries = [
        replace(known, fields={**known.fields, "title": "подлог"}),
        replace(known, id=EntryId("f" * 32), fields={**known.fields, "title": "подлог"}, seen={"title": (known.id,)}),
        replace(known, id=EntryId("f" * 32), step=known.step, counter=2**62),
        replace(known, id=EntryId("f" * 32), step=known.step, counter=-1),
    ]
    before = dump(mine)
    for forged in forgeries:
        with pytest.raises(RefusedEntriesError, match="Nothing was taken in"):
            absorbing.absorb(mine, with_entries(file, forged))
        with pytest.raises(RefusedEntriesError):
            absorbing.rehearse(mine, with_entries(file, forged))
    assert dump(mine) == before


def test_marks_and_versions_do_not_go_over_to_another_article(mine: Store, theirs: Store) -> None:
    (article,) = articles.articles(mine)
    add_articles(theirs, [read_article("Ильза Торн в отъезде.".encode(), file_name="late.txt")])
    other = next(found for found in articles.articles(theirs) if found.id != article.id)
    with mine.step(Edit.ADD_HIGHLIGHT):
        mine.insert("annotation", "a" * 32, {"version": article.version, "start": 0, "end": 5, "exact": "Совет"})
    file = packed(theirs)
    one = file.package.entries[-1]
    moved = replace(
        one,
        id=EntryId("e" * 32),
        table="annotation",
        row="a" * 32,
        fields={"version": other.version, "start": 0, "end": 5, "exact": "Ильза", "deleted": False},
        seen={},
    )
    taken = replace(
        one,
        id=EntryId("d" * 32),
        table="article_version",
        row=article.version,
        fields={"article": other.id},
        seen={"article": ()},
    )
    for forged in (moved, taken):
        with pytest.raises(RefusedEntriesError, match="from one article to another"):
            absorbing.absorb(mine, with_entries(file, forged))
    assert mine.row("annotation", "a" * 32) is not None


def test_a_text_that_this_program_reads_otherwise_is_taken_in_and_counted(mine: Store, theirs: Store) -> None:
    add_articles(theirs, [read_article("Ильза Торн в отъезде.".encode(), file_name="late.txt")])
    file = packed(theirs)
    odd = dict.fromkeys(file.package.text_hashes, Sha256("0" * 64))
    found = absorbing.absorb(mine, replace(file, package=replace(file.package, text_hashes=odd)))
    assert len(found.differing) == 1
    assert len(articles.articles(mine)) == 2


def test_an_article_without_the_text_of_each_of_its_versions_is_refused(mine: Store, theirs: Store) -> None:
    (added,) = add_articles(theirs, [read_article("Ильза Торн в отъезде.".encode(), file_name="late.txt")])
    file = packed(theirs)
    with pytest.raises(RefusedEntriesError, match="its text is not here"):
        absorbing.rehearse(mine, replace(file, package=replace(file.package, texts={})))
    update_article(theirs, added.article_id, read_article("Ильза Торн дома.".encode(), file_name="later.txt"))
    file = packed(theirs)
    shown = articles.versions(theirs, added.article_id)[-1].body
    lacking = {body: text for body, text in file.package.texts.items() if body == shown}
    with pytest.raises(RefusedEntriesError, match="its text is not here"):
        absorbing.rehearse(mine, replace(file, package=replace(file.package, texts=lacking)))


def test_marks_on_a_text_that_was_corrected_meanwhile_wait_and_are_counted(mine: Store, theirs: Store) -> None:
    (article,) = articles.articles(mine)
    with theirs.step(Edit.ADD_HIGHLIGHT):
        theirs.insert(
            "annotation", "a" * 32, {"version": article.version, "start": 0, "end": 5, "exact": "Совет", "creator": "x"}
        )
    corrected = read_article(REPORT.replace("в среду", "в четверг").encode(), file_name="corrected.txt")
    update_article(mine, article.id, corrected)
    found = absorbing.absorb(mine, packed(theirs))
    assert found.late == ("a" * 32,)
    assert [quote.annotation for quote in waiting(mine) if quote.late] == ["a" * 32]
    back = absorbing.rehearse(theirs, packed(mine))
    assert (back.corrected, back.late) == ((article.id,), ("a" * 32,))
    absorbing.absorb(theirs, packed(mine))
    assert [quote.annotation for quote in waiting(theirs) if quote.late] == ["a" * 32]


def test_texts_read_before_are_taken_as_they_are(mine: Store, theirs: Store) -> None:
    add_articles(theirs, [read_article("Ильза Торн в отъезде.".encode(), file_name="late.txt")])
    file = packed(theirs)
    with open_workspace(mine.path, read_only=True) as reading:
        texts = absorbing.read_texts(reading, file)
    assert len(texts) == 1
    for _ in absorbing.absorbing(mine, file, texts=texts):
        pass
    assert len(articles.articles(mine)) == 2
    assert mine.check() == []


def test_what_was_undone_is_foreseen_to_come_back_only_where_that_is_wished(mine: Store, theirs: Store) -> None:
    add_note(theirs, title="Новое")
    file = packed(theirs)
    absorbing.absorb(mine, file)
    mine.undo()
    left = absorbing.rehearse(mine, file)
    assert (left.is_empty, left.taken_back, left.tables) == (True, 1, {})
    assert absorbing.absorb(mine, file).is_empty
    foreseen = absorbing.rehearse(mine, file, bring_back=True)
    done = absorbing.absorb(mine, file, bring_back=True)
    assert (foreseen.brought_back, foreseen.tables) == (1, done.tables)
    assert done.tables["note"].new == 1


def test_conflicts_that_come_back_are_foreseen_and_counted_like_new_ones(mine: Store, theirs: Store) -> None:
    note = RecordId(add_note(theirs, title="Новое"))
    absorbing.absorb(mine, packed(theirs))
    set_fields(theirs, note, {"body": "Орн"})
    set_fields(mine, note, {"body": "Торн"})
    file = packed(theirs)
    first = absorbing.absorb(mine, file)
    mine.undo()
    assert mine.conflicts() == []
    foreseen = absorbing.rehearse(mine, file, bring_back=True)
    done = absorbing.absorb(mine, file, bring_back=True)
    assert first.disputes
    assert foreseen.disputes == done.disputes == tuple(mine.disputed())


@pytest.mark.parametrize("turned", [False, True])
def test_what_somebody_said_of_a_record_that_another_deleted_is_foreseen_as_a_conflict(
    mine: Store, theirs: Store, *, turned: bool
) -> None:
    note = RecordId(add_note(theirs, title="Новое"))
    absorbing.absorb(mine, packed(theirs))
    keeper, deleter = (mine, theirs) if turned else (theirs, mine)
    add_comment(keeper, RecordKind.NOTE, note, "А мост?")
    delete_record(deleter, note)
    file = packed(theirs)
    with open_workspace(mine.path, read_only=True) as reading:
        foreseen = absorbing.rehearse(reading, file)
    assert absorbing.absorb(mine, file).disputes == foreseen.disputes == tuple(mine.disputed())
    assert [(one.row, one.field) for one in mine.disputed()] == [(note, "deleted")]
    assert [gap.row for gap in gaps_of_workspace(mine) if gap.kind is GapKind.CONFLICT] == [note]


def test_what_came_anew_is_foreseen_on_top_of_what_comes_back(mine: Store, theirs: Store) -> None:
    kept, gone = (RecordId(add_note(theirs, title=title)) for title in ("Новое", "Ещё одно"))
    absorbing.absorb(mine, packed(theirs))
    mine.undo()
    set_fields(theirs, kept, {"body": "Орн"})
    delete_record(theirs, gone)
    file = packed(theirs)
    with open_workspace(mine.path, read_only=True) as reading:
        foreseen = absorbing.rehearse(reading, file, bring_back=True)
    done = absorbing.absorb(mine, file, bring_back=True)
    assert (foreseen.brought_back, foreseen.tables) == (1, done.tables)
    assert foreseen.changes.changes == done.changes.changes
    assert [conflict.row for conflict in foreseen.disputes] == [conflict.row for conflict in done.disputes] == [gone]
    assert done.tables["note"].new >= 1
