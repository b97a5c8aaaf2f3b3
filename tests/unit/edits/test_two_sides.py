"""What two analysts do apart with one article and one record: all of it stands, or a dispute shows both."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from tests.unit.edits.workspaces import everything, take

from newsdesk.edits.annotating.annotations import move_mark
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.annotating.tags import add_tag, remove_tag
from newsdesk.edits.exchanging.disputes import decide, disputes
from newsdesk.edits.library.articles import add_articles, delete_article
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.library.tray import waiting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.workspace import create_workspace
from newsdesk.importing import read_article
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.record import RecordId
from newsdesk.store import articles
from newsdesk.store.store import Store

TEXT = "Совет по воде\n\nАрман Велин прибыл в Лорну. Ильза Торн приняла гостя.\n"

EXPECTED = """
           add    field  quote  retag  delete  corrected  gone
add        both   both   both   both   both    both       article
field             role   both   both   record  both       both
quote                    quote  both   mark    quote      mark
retag                           both   record  both       both
delete                                 both    both       both
corrected                                      version    article
gone                                                      both
"""
"""What comes of an act of one side and an act of the other, whoever did which."""

DISPUTES = {
    "role": ("participant", "role"),
    "quote": ("annotation", "quote"),
    "record": ("participant", "deleted"),
    "mark": ("annotation", "deleted"),
    "version": ("article", "version"),
    "article": ("article", "deleted"),
}
CLOCKS = {
    "equal": ("2026-03-10T12:00:00Z", "2026-03-10T12:00:00Z"),
    "days ahead": ("2026-03-10T12:00:00Z", "2026-03-19T07:00:00Z"),
    "days behind": ("2026-03-10T12:00:00Z", "2026-02-27T23:00:00Z"),
}


@dataclass(frozen=True)
class Common:
    """The workspace that both sides begin with."""

    path: Path
    article: ArticleId
    version: VersionId
    record: RecordId
    mark: AnnotationId


@dataclass(frozen=True)
class Side:
    """One analyst's workspace. `name` makes what they do differ from what the other does."""

    store: Store
    name: str
    common: Common

    def span(self, words: str) -> TextPositionSelector:
        start = articles.text(self.store, self.common.version).index(words)
        return TextPositionSelector(start=start, end=start + len(words))


def _add(side: Side) -> None:
    quote = Quote(version=side.common.version, span=side.span("Ильза Торн"))
    add_participant(side.store, name=f"Ильза Торн {side.name}", quote=quote)


def _edit_field(side: Side) -> None:
    set_fields(side.store, side.common.record, {"role": f"глава {side.name}"})


def _edit_quote(side: Side) -> None:
    move_mark(side.store, side.common.mark, side.span({"А": "Арман", "Б": "Велин"}[side.name]))


def _retag(side: Side) -> None:
    remove_tag(side.store, "вода", "participant", side.common.record)
    add_tag(side.store, f"визит {side.name}", "participant", side.common.record)


def _delete(side: Side) -> None:
    delete_record(side.store, side.common.record)


def _correct(side: Side) -> None:
    text = f"{TEXT}\nУточнено: {side.name}.\n"
    update_article(side.store, side.common.article, read_article(text.encode(), file_name=f"{side.name}.txt"))


def _delete_article(side: Side) -> None:
    delete_article(side.store, side.common.article)


ACTS: Mapping[str, Callable[[Side], None]] = {
    "add": _add,
    "field": _edit_field,
    "quote": _edit_quote,
    "retag": _retag,
    "delete": _delete,
    "corrected": _correct,
    "gone": _delete_article,
}


def _added(store: Store, side: Side) -> bool:
    found = [row for row in store.rows("participant") if row["name"] == f"Ильза Торн {side.name}"]
    return len(found) == 1 and _has_mark(store, str(found[0]["id"]))


def _has_mark(store: Store, record: str) -> bool:
    ties = store.rows("evidence", row=record)
    return bool(ties) and all(store.row("annotation", str(tie["annotation"])) is not None for tie in ties)


def _has_role(store: Store, side: Side) -> bool:
    return (store.row("participant", side.common.record) or {}).get("role") == f"глава {side.name}"


def _has_quote(store: Store, side: Side) -> bool:
    row = store.row("annotation", side.common.mark) or {}
    return row.get("exact") == {"А": "Арман", "Б": "Велин"}[side.name]


def _has_tag(store: Store, side: Side) -> bool:
    tags = [
        str((store.row("tag", str(row["tag"])) or {}).get("name"))
        for row in store.rows("tagging", row=side.common.record)
    ]
    return (
        store.row("participant", side.common.record) is not None and f"визит {side.name}" in tags and "вода" not in tags
    )


def _is_deleted(store: Store, side: Side) -> bool:
    return store.row("participant", side.common.record) is None and not store.rows("evidence", row=side.common.record)


def _is_corrected(store: Store, side: Side) -> bool:
    version = str((store.row("article", side.common.article) or {}).get("version"))
    return f"Уточнено: {side.name}." in (
        articles.text(store, VersionId(version)) if store.row("article_version", version) else ""
    )


def _is_gone(store: Store, side: Side) -> bool:
    marks = store.rows("annotation", version=side.common.version)
    return store.row("article", side.common.article) is None and marks == []


DONE: Mapping[str, Callable[[Store, Side], bool]] = {
    "add": _added,
    "field": _has_role,
    "quote": _has_quote,
    "retag": _has_tag,
    "delete": _is_deleted,
    "corrected": _is_corrected,
    "gone": _is_gone,
}
"""Whether a workspace shows what a side did."""


def expected(one: str, other: str) -> str:
    head, *lines = EXPECTED.strip("\n").splitlines()
    names = head.split()
    for number, line in enumerate(lines):
        row, *cells = line.split()
        pairs = dict(zip(names[number:], cells, strict=True))
        if row == one and other in pairs:
            return pairs[other]
    return expected(other, one)


@pytest.fixture(scope="module")
def common(tmp_path_factory: pytest.TempPathFactory) -> Common:
    path = tmp_path_factory.mktemp("two sides") / "common.newsdesk"
    with create_workspace(path) as store:
        article = add_articles(store, [read_article(TEXT.encode(), file_name="a.txt")])[0].article_id
        version = VersionId(str((store.row("article", article) or {})["version"]))
        start = articles.text(store, version).index("Арман Велин")
        quote = Quote(version=version, span=TextPositionSelector(start=start, end=start + 11))
        record = add_participant(store, name="Арман Велин", aliases=["Велин"], quote=quote)
        set_fields(store, record, {"role": "гость"})
        add_tag(store, "вода", "participant", record)
        mark = AnnotationId(str(store.rows("annotation")[0]["id"]))
    return Common(path=path, article=article, version=version, record=record, mark=mark)


@contextmanager
def sides(common: Common, folder: Path, acts: tuple[str, str], clocks: tuple[str, str]) -> Iterator[tuple[Side, Side]]:
    """Two workspaces that went their own ways."""
    made = []
    for name, act, now in zip("АБ", acts, clocks, strict=True):
        path = folder / f"{name}.newsdesk"
        shutil.copyfile(common.path, path)
        side = Side(store=Store.open(path, analyst=name, clock=partial(str, now)), name=name, common=common)
        ACTS[act](side)
        made.append(side)
    try:
        yield made[0], made[1]
    finally:
        for side in made:
            side.store.close()


@pytest.mark.parametrize("clocks", CLOCKS)
@pytest.mark.parametrize(("one", "other"), list(product(ACTS, ACTS)))
def test_both_acts_stand_or_a_dispute_shows_both_and_either_can_be_taken(
    common: Common, tmp_path: Path, one: str, other: str, clocks: str
) -> None:
    with sides(common, tmp_path, (one, other), CLOCKS[clocks]) as (first, second):
        entered = {entry.id for side in (first, second) for entry in side.store.entries()}
        with Store.create(tmp_path / "third.newsdesk") as third:
            take(third, second.store)
            take(third, first.store)
            take(first.store, second.store)
            take(second.store, first.store)
            merged = everything(first.store)
            assert merged == everything(second.store) == everything(third)
        assert {entry.id for entry in merged["journal"]} == entered
        take(first.store, second.store)
        assert everything(first.store) == merged
        assert first.store.check() == []
        comes = expected(one, other)
        if comes == "both":
            assert merged["disputes"] == []
            assert DONE[one](first.store, first)
            assert DONE[other](first.store, second)
            _check_late(first, one, other)
            return
        (dispute,) = merged["disputes"]
        assert (dispute.table, dispute.field) == DISPUTES[comes]
        assert {choice.who for choice in dispute.choices} == {"А", "Б"}
        assert {choice.when for choice in dispute.choices} == set(CLOCKS[clocks])
        for side, act in ((first, one), (second, other)):
            decide(side.store, dispute.id, 1 + [choice.who for choice in dispute.choices].index(side.name))
            assert DONE[act](side.store, side)
            assert disputes(side.store) == []
            assert side.store.check() == []
            side.store.undo()
            assert [(one.id, {choice.who for choice in one.choices}) for one in disputes(side.store)] == [
                (dispute.id, {"А", "Б"})
            ]


def _check_late(side: Side, *acts: str) -> None:
    """What was marked in a text that the other corrected waits to be carried."""
    if set(acts) == {"add", "corrected"}:
        assert [quote.late for quote in waiting(side.store)] == [True]
