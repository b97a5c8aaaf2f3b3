"""A package with odd values is refused in a sentence, or everything that reads the workspace goes on."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.cli.main import main
from newsdesk.edits.exchanging.packing import pack
from newsdesk.edits.library.carrying import update_article
from newsdesk.exchange import write
from newsdesk.gui.models.rows import RowReader, Scope
from newsdesk.importing import read_article
from newsdesk.model.change import Edit, Entry, EntryId, Scalar, StepId
from newsdesk.store import articles, journal
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

REFUSED = [
    ("annotation", {"start": -1}),
    ("annotation", {"end": 0}),
    ("annotation", {"end": 2**62}),
    ("annotation", {"version": ""}),
    ("annotation", {"version": "a\0b"}),
    ("annotation", {"version": "nobody"}),
    ("annotation", {"end": 10**8}),
    ("article", {"version": "nobody"}),
    ("article", {"version": None}),
    ("article_version", {"body": "f" * 64}),
    ("article_version", {"article": "nobody"}),
    ("evidence", {"annotation": "x" * 201}),
    ("meeting", {"visit": "\n"}),
    ("meeting", {"when_value": "9999-99-99"}),
]
TAKEN_IN = [
    ("annotation", {"state": "{", "exact": ""}),
    ("article_version", {"deleted": True}),
    ("article_version", {"number": -1}),
    ("evidence", {"annotation": "nobody", "field": "{"}),
    ("meeting", {"when_value": "9999-12-31", "when_precision": "\u202e"}),
    ("meeting_participant", {"participant": "nobody", "part": ""}),
    ("agenda_item", {"parent": "nobody", "status": "x"}),
    ("participant", {"name": "", "kind": "../.."}),
]


def forge(workspace: Path, table: str, fields: dict[str, Scalar]) -> Path:
    """A package with one more entry of somebody else, who saw all."""
    with Store.open(workspace, read_only=True) as store:
        held = store.rows(table)[0]
        row = str(held["id"])
        whole = {name: held[name] for field in fields for name in TABLES[table].whole_of(field)}
        said = {**whole, **fields}
        heads = journal.heads(store.connection, table, row)
        package = pack(store)
    entry = Entry(
        id=EntryId("e" * 32),
        step=StepId("f" * 32),
        analyst="b" * 32,
        time="2026-03-11T00:00:00Z",
        counter=max(entry.counter for entry in package.entries) + 1,
        edit=Edit.EDIT_MEETING,
        subject="",
        table=table,
        row=row,
        fields=said,
        seen={name: heads.get(name, ()) for name in said},
    )
    path = workspace.with_name("odd.ndpack")
    path.write_bytes(write(replace(package, entries=(*package.entries, entry))))
    return path


@pytest.mark.parametrize(("table", "fields"), REFUSED)
def test_what_nobody_can_have_meant_is_refused_in_a_sentence(
    table: str, fields: dict[str, Scalar], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    workspace = tmp_path / "mine.newsdesk"
    assert main(["sample", str(workspace)]) == 0
    package = forge(workspace, table, fields)
    before = workspace.read_bytes()
    capfd.readouterr()
    assert main(["absorb", str(workspace), str(package)]) == 2
    assert "damaged or forged" in capfd.readouterr().err
    assert workspace.read_bytes() == before


@pytest.mark.parametrize(("table", "fields"), TAKEN_IN)
def test_what_is_odd_but_may_be_hinders_nobody(
    table: str, fields: dict[str, Scalar], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    workspace = tmp_path / "mine.newsdesk"
    assert main(["sample", str(workspace)]) == 0
    package = forge(workspace, table, fields)
    with Store.open(workspace, read_only=True) as store:
        own = [article.id for article in articles.articles(store)]
        dossier = str(store.rows("participant")[-1]["id"])
    page = str(tmp_path / "page.md")
    assert main(["absorb", str(workspace), str(package)]) == 0
    for words in (
        ["articles", workspace],
        ["records", workspace, "--json"],
        ["gaps", workspace],
        ["compare", workspace, *own],
        ["brief", workspace, "--to", "md", "-o", page],
        ["dossier", workspace, dossier, "--to", "md", "-o", page],
        ["check", workspace],
        ["agreement", workspace],
        ["diff", workspace, "--article", own[0]],
    ):
        main([str(word) for word in words])
        assert "error of its own" not in capfd.readouterr().err, words[0]
    with Store.open(workspace, read_only=True) as store:
        assert RowReader(store).read_all(Scope())
        assert all(row.id for article in own for row in RowReader(store).read_all(Scope(article=article)))


def test_a_package_that_lacks_an_older_text_is_refused_in_a_sentence(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    theirs, mine = tmp_path / "theirs.newsdesk", tmp_path / "mine.newsdesk"
    assert main(["sample", str(theirs)]) == 0
    with Store.open(theirs, analyst="b" * 32) as store:
        article = articles.articles(store)[0]
        older = articles.versions(store, article.id)[-1].body
        update_article(store, article.id, read_article("Совет в Лорне перенесён.".encode(), file_name="new.txt"))
        package = pack(store)
    path = tmp_path / "odd.ndpack"
    texts = {body: text for body, text in package.texts.items() if body != older}
    path.write_bytes(write(replace(package, texts=texts)))
    capfd.readouterr()
    assert main(["absorb", str(mine), str(path)]) == 2
    assert "its text is not here and not with it" in capfd.readouterr().err
    assert not mine.exists()
