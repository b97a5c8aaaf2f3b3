"""What goes into a package, and that it shows in another workspace what it showed in this one."""

import os
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.edits.test_library_laws import library

from newsdesk.cli.record_entries import record_entries
from newsdesk.edits.annotating.comments import add_comment
from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.errors import UnknownArticleError, UnknownSessionError
from newsdesk.edits.exchanging.absorbing import absorb
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.edits.identity import Identity
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.reviewing.queue import queue
from newsdesk.edits.reviewing.reviews import judge, say, start_session
from newsdesk.edits.workspace import create_workspace, open_workspace, sign_in
from newsdesk.exchange import PackageError, PackageFault, read, write
from newsdesk.exporting.files import CannotWriteError
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.change import Entry, EntryId, StepId
from newsdesk.model.package import Package, PackageFile, PackageScope
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import Judgement, SessionId, SessionKind
from newsdesk.store import annotations, comments, records, reviews
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

FEW = 40 if os.environ.get("NEWSDESK_FULL") else 5


def carried(package: Package) -> PackageFile:
    """The package as it comes out of its file."""
    return read(write(package))


@contextmanager
def workspace_of(*packages: Package) -> Iterator[Store]:
    """A new workspace that took in packages."""
    with (
        tempfile.TemporaryDirectory(prefix="newsdesk-") as folder,
        create_workspace(Path(folder, "theirs.newsdesk")) as store,
    ):
        for package in packages:
            absorb(store, carried(package))
        assert store.check() == []
        yield store


def shown(store: Store, article: ArticleId) -> dict[str, object]:
    """All that the desk shows of an article: its versions, its marks, its records, what is said of them, its tags."""
    marks = [
        mark
        for row in store.rows("article_version", article=article, order="number")
        for mark in annotations.annotations_of(store, VersionId(str(row["id"])))
    ]
    entries = [
        {**entry, "evidence": [tie for tie in entry["evidence"] if tie["article"] == article]}
        for entry in record_entries(store, article)
    ]
    here = [article, *(mark.id for mark in marks), *(str(entry["id"]) for entry in entries)]
    return {
        "article": store.row("article", article),
        "versions": store.rows("article_version", article=article, order="number"),
        "texts": [row["body"] for row in store.rows("article_version", article=article, order="number")],
        "marks": marks,
        "records": sorted(entries, key=lambda entry: str(entry["id"])),
        "threads": {row: threads for row in here if (threads := comments.threads(store, row))},
        "tags": {row: sorted(str(each["tag"]) for each in store.rows("tagging", row=row)) for row in here},
        "waiting": sorted(str(row["id"]) for mark in marks for row in store.rows("carrying", annotation=mark.id)),
        "conflicts": [each for each in store.conflicts() if each.row in here],
    }


def everything(store: Store) -> dict[str, object]:
    """Every row of every table, deleted ones too, and every open conflict."""
    ids = {table: sorted({entry.row for entry in store.entries() if entry.table == table}) for table in TABLES}
    rows = {table: [store.row(table, row, deleted=True) for row in found] for table, found in ids.items()}
    return {**rows, "conflicts": store.conflicts()}


@settings(max_examples=FEW)
@given(st.integers(0, 10**9))
def test_an_article_that_was_packed_shows_in_an_empty_workspace_all_that_it_showed_here(seed: int) -> None:
    with library(random.Random(seed), 80) as store:
        known = sorted(ArticleId(str(row["id"])) for row in store.rows("article"))
        for article in known[:2]:
            package = pack(store, articles=[article])
            assert package.scope is PackageScope.ARTICLES
            with workspace_of(package) as theirs:
                assert shown(theirs, article) == shown(store, article)


@settings(max_examples=FEW)
@given(st.integers(0, 10**9))
def test_a_whole_workspace_comes_over_row_by_row_and_packs_the_same_again(seed: int) -> None:
    with library(random.Random(seed), 80) as store:
        package = pack(store)
        with workspace_of(package) as theirs:
            assert everything(theirs) == everything(store)
            again = pack(theirs)
        mine = replace(package, analyst="", name="", copy="")
        assert write(mine) == write(replace(again, analyst="", name="", copy=""))


@settings(max_examples=FEW)
@given(st.integers(0, 10**9))
def test_articles_packed_one_by_one_come_to_what_they_come_to_together(seed: int) -> None:
    with library(random.Random(seed), 60) as store:
        known = sorted(ArticleId(str(row["id"])) for row in store.rows("article"))
        parts = [pack(store, articles=[article]) for article in known]
        if not parts:
            return
        with workspace_of(*parts) as one_by_one, workspace_of(pack(store, articles=known)) as together:
            for article in known:
                assert shown(one_by_one, article) == shown(together, article) == shown(store, article)


def test_what_a_newer_program_wrote_in_entries_and_manifests_travels_on(sample: Store) -> None:
    newer = Entry(
        id=EntryId("e-new"),
        step=StepId("s-new"),
        analyst="somebody",
        time="2027-01-01T00:00:00Z",
        counter=10_000,
        edit="an act of tomorrow",
        table="table_of_tomorrow",
        row="t1",
        fields={"name": "Лорна", "weight": 0.5},
        extra={"mood": {"of": ["day", 1, None]}},
    )
    field = replace(newer, id=EntryId("e-field"), row="p1", table="participant", fields={"deleted": False, "pulse": 60})
    package = replace(pack(sample), extra={"urgent": {"by": "среда"}})
    package = replace(package, entries=(*package.entries, field, newer))
    with workspace_of(package) as theirs:
        again = pack(theirs)
    assert [entry for entry in again.entries if entry.counter == newer.counter] == [field, newer]
    assert again.extra == package.extra


def test_what_others_wrote_in_manifests_never_fills_one_until_nothing_can_be_packed(sample: Store) -> None:
    kept, long = {"urgent": {"by": "среда"}}, "я" * 60_000
    package = pack(sample)
    with workspace_of(replace(package, extra=kept)) as theirs:
        for place, name in enumerate(("first", "second")):
            said = replace(package.entries[0], id=EntryId(f"e{place}"), step=StepId(f"s{place}"), table="of_tomorrow")
            absorb(theirs, carried(replace(package, entries=(*package.entries, said), extra={name: long})))
        assert pack(theirs).extra == kept | {"first": long}


def test_an_article_comes_without_what_is_of_other_articles_only(sample: Store) -> None:
    first, second = (ArticleId(str(row["id"])) for row in sample.rows("article")[:2])
    lone = add_highlight(sample, _words(sample, second, 0, 5), 2)
    add_comment(sample, "annotation", lone, "не для всех")
    rows = {(entry.table, entry.row) for entry in pack(sample, articles=[first]).entries}
    assert ("article", first) in rows
    assert ("article", second) not in rows
    assert ("annotation", lone) not in rows
    assert len(pack(sample, articles=[first]).texts) == 1


def test_a_deletion_travels(sample: Store) -> None:
    article = ArticleId(str(sample.rows("article")[0]["id"]))
    before = pack(sample, articles=[article])
    gone = RecordId(str(record_entries(sample, article)[0]["id"]))
    with workspace_of(before) as theirs:
        delete_record(sample, gone)
        absorb(theirs, carried(pack(sample, articles=[article])), allow_deletions=True)
        assert all(theirs.row(kind, gone) is None for kind in RecordKind)
        assert shown(theirs, article) == shown(sample, article)


def _words(store: Store, article: ArticleId, start: int, end: int) -> Quote:
    version = VersionId(str((store.row("article", article) or {})["version"]))
    return Quote(version=version, span=TextPositionSelector(start=start, end=end))


def _session(store: Store, *, blind: bool = False) -> SessionId:
    meetings = [record.id for record in records.records(store, RecordKind.MEETING)][:3]
    return start_session(store, "Проверка", records=meetings, blind=blind)


def test_a_session_comes_with_its_items_and_the_quotes_that_prove_them(sample: Store) -> None:
    session = _session(sample)
    item = queue(sample, session)[0].item
    say(sample, item.id, "точно среда?")
    judge(sample, item.id, Judgement.REJECTED, reason="нет в тексте")
    package = pack(sample, session=session)
    assert package.scope is PackageScope.REVIEW
    assert package.sessions == {session: "Проверка"}
    with workspace_of(package) as theirs:
        assert reviews.items(theirs, session) == reviews.items(sample, session)
        assert reviews.verdicts(theirs, session) == reviews.verdicts(sample, session)
        assert comments.threads(theirs, item.id) == comments.threads(sample, item.id)
        records_here = {entry["id"]: entry for entry in record_entries(sample, None)}
        there = {entry["id"]: entry for entry in record_entries(theirs, None)}
        for each in reviews.items(theirs, session):
            assert there[each.row] == records_here[each.row]
        assert len(there) < len(records_here)


def test_a_verdict_that_comes_back_reaches_who_asked(sample: Store) -> None:
    session = _session(sample)
    with workspace_of(pack(sample, session=session)) as theirs:
        sign_in(theirs, Identity(id="reviewer", name="Лейла Аррен"))
        item = queue(theirs, session)[0].item
        judge(theirs, item.id, Judgement.CHANGED, proposal={"place": "Лорна"})
        answer = pack(theirs, session=session)
    absorb(sample, carried(answer))
    verdict = reviews.verdicts(sample, session)[item.id][0]
    assert (verdict.reviewer, dict(verdict.proposal)) == ("reviewer", {"place": "Лорна"})
    assert (sample.row("analyst", "reviewer") or {})["name"] == "Лейла Аррен"


def test_a_blind_session_leaves_out_every_name_and_brings_back_that_of_the_reviewer(sample: Store) -> None:
    sign_in(sample, Identity(id=sample.analyst, name="Ильза Торн"))
    meeting = RecordId(str(sample.rows("meeting")[0]["id"]))
    set_fields(sample, meeting, {"note": "со слов"})
    session = _session(sample, blind=True)
    package = pack(sample, session=session)
    assert not [entry for entry in package.entries if entry.table == "analyst"]
    assert "Ильза Торн" not in {package.name, *(entry.subject for entry in package.entries)}
    with workspace_of(package) as theirs:
        sign_in(theirs, Identity(id="reviewer", name="Лейла Аррен"))
        judge(theirs, queue(theirs, session)[0].item.id, Judgement.ACCEPTED)
        answer = pack(theirs, session=session)
    assert {entry.row for entry in answer.entries if entry.table == "analyst"} == {"reviewer"}
    assert answer.name == "Лейла Аррен"


def test_an_independent_session_goes_out_without_marks_and_comes_back_with_the_annotators_own(sample: Store) -> None:
    article = ArticleId(str(sample.rows("article")[0]["id"]))
    session = start_session(sample, "Двое", kind=SessionKind.INDEPENDENT, articles=[article])
    package = pack(sample, session=session)
    assert {entry.table for entry in package.entries} <= {
        "review_session", "review_item", "article", "article_version", "analyst",
    }  # fmt: skip
    with workspace_of(package) as theirs:
        assert not theirs.rows("annotation")
        sign_in(theirs, Identity(id="other", name="Лейла Аррен"))
        mark = add_highlight(theirs, _words(theirs, article, 0, 9), 3)
        add_tag(theirs, "спорно", "annotation", mark)
        answer = pack(theirs, session=session)
        sign_in(theirs, Identity(id="third", name="Арман Велин"))
        unseen = pack(theirs, session=session)
    assert ("annotation", mark) in {(entry.table, entry.row) for entry in answer.entries}
    assert ("annotation", mark) not in {(entry.table, entry.row) for entry in unseen.entries}
    absorb(sample, carried(answer))
    assert (sample.row("annotation", mark) or {})["creator"] == "other"


def test_what_one_annotator_said_reaches_who_asked_and_no_other_annotator(sample: Store) -> None:
    article = ArticleId(str(sample.rows("article")[0]["id"]))
    session = start_session(sample, "Двое", kind=SessionKind.INDEPENDENT, articles=[article])
    (entry,) = queue(sample, session)
    say(sample, entry.item.id, "Отмечайте всех.")
    asked = pack(sample, session=session)
    with workspace_of(asked) as theirs:
        sign_in(theirs, Identity(id="other", name="Лейла Аррен"))
        say(theirs, entry.item.id, "Велин назван дважды.")
        judge(theirs, entry.item.id, Judgement.ACCEPTED, note="Трое участников.")
        absorb(sample, carried(pack(theirs, session=session)))
    assert len(sample.rows("verdict")) == 1
    with workspace_of(pack(sample, session=session)) as third:
        assert [row["body"] for row in third.rows("comment")] == ["Отмечайте всех."]
        assert third.rows("verdict") == []


def test_what_is_not_there_cannot_be_packed(sample: Store) -> None:
    with pytest.raises(UnknownArticleError):
        pack(sample, articles=[ArticleId("nowhere")])
    with pytest.raises(UnknownSessionError):
        pack(sample, session=SessionId("nowhere"))


def test_a_package_is_written_whole_or_not_at_all(sample: Store, tmp_path: Path) -> None:
    path = tmp_path / "desk.ndpack"
    first = write_package(path, pack(sample), "вода")
    before = path.read_bytes()
    assert (first.size, first.fingerprint) == (len(before), read(before, "вода").fingerprint)
    set_fields(sample, RecordId(str(sample.rows("meeting")[0]["id"])), {"note": "иначе"})
    too_long = replace(pack(sample), name="Ж" * 2_000)
    with pytest.raises(PackageError) as refusal:
        write_package(path, too_long)
    assert refusal.value.fault is PackageFault.INVALID
    with pytest.raises(CannotWriteError):
        write_package(tmp_path / "no" / "where.ndpack", pack(sample))
    assert path.read_bytes() == before
    assert write_package(path, pack(sample)).fingerprint != first.fingerprint


def test_packing_reads_one_state_also_where_the_store_only_reads(sample: Store) -> None:
    with open_workspace(sample.path, read_only=True) as reader:
        assert pack(reader).entries == pack(sample).entries
        assert not reader.connection.in_transaction
