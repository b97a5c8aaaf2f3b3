"""Commands on articles: import, text, articles."""

import itertools
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import FILE, json_option, workspace_argument
from newsdesk.cli.sentences import warning_sentence
from newsdesk.edits.library.articles import AddedArticle, add_articles, article_row
from newsdesk.edits.library.originals import original_of
from newsdesk.edits.workspace import open_or_create, open_workspace
from newsdesk.importing import ImportRefusedError, read_article
from newsdesk.importing.files import article_files, read_file
from newsdesk.model.article import Article, ArticleId, ImportedArticle
from newsdesk.store import articles
from newsdesk.store.store import Store

_AT_ONCE = 200
"""So many articles are taken in as one step."""


@click.command("import", short_help="Take articles in.")
@workspace_argument
@click.argument("paths", type=FILE, nargs=-1, required=True, metavar="PATH…")
@click.option("--encoding", default=None, help="Read text files in this encoding instead of the guessed one.")
@json_option
def import_command(workspace: Path, paths: tuple[Path, ...], encoding: str | None, as_json: bool) -> int:  # noqa: FBT001 - click passes flags so
    """Take plain text, Markdown and saved pages into WORKSPACE, which is made where there is none.

    Folders are taken with all that lies in them. A text that is there already is only reported. A
    file that cannot be taken is named on stderr, the others are taken, and the exit code is 2. What was
    lost of a file that was taken is said on stderr too, and that a text is nearly that of an article in WORKSPACE:
    it is taken as an article of its own, where `newsdesk update` would make it a version of that one.
    """
    reader = _Reader(encoding)
    existed = workspace.exists()
    entries: list[Mapping[str, object]] = []
    store: Store | None = None
    try:
        for batch in _batches(reader.articles(paths)):
            if store is None:
                store = open_or_create(workspace)
                if existed and store.rows("article"):
                    store.backup("import")
            originals = [original_of(store, one) for one in batch]
            for added, original in zip(add_articles(store, batch), originals, strict=True):
                entries.append(_import_entry(store, added, original))
    finally:
        if store is not None:
            store.close()
    if not entries and not reader.refused:
        msg = f"There is no article in {paths[0]}: NewsDesk reads files that end in .txt, .md, .html and .htm."
        raise InputError(msg)
    _print(entries, as_json=as_json)
    return 2 if reader.refused else 0


class _Reader:
    """Reads files one after the other, and says on stderr which it could not."""

    def __init__(self, encoding: str | None) -> None:
        self._encoding = encoding
        self.refused = 0

    def articles(self, paths: tuple[Path, ...]) -> Iterator[ImportedArticle]:
        for path in paths:
            try:
                yield from self._below(path)
            except ImportRefusedError as error:
                self._refuse(error)

    def _below(self, path: Path) -> Iterator[ImportedArticle]:
        for file in article_files([path]):
            try:
                article = read_article(read_file(file), file_name=file.name, encoding=self._encoding)
            except ImportRefusedError as error:
                self._refuse(error)
            else:
                _warn(article)
                yield article

    def _refuse(self, error: ImportRefusedError) -> None:
        self.refused += 1
        click.echo(" ".join(error.sentence().split()), err=True)


def _warn(article: ImportedArticle) -> None:
    for code, detail in article.warnings:
        click.echo(warning_sentence(article.file_name, code, detail), err=True)


def _batches(imported: Iterator[ImportedArticle]) -> Iterator[list[ImportedArticle]]:
    while batch := list(itertools.islice(imported, _AT_ONCE)):
        yield batch


def _import_entry(store: Store, added: AddedArticle, original: Article | None) -> Mapping[str, object]:
    """What was taken in; `nearly` is the article whose text it nearly has, null without one."""
    nearly = None if original is None or added.already_there else original.id
    if nearly is not None:
        click.echo(
            f"{added.article_id} is nearly article {nearly}; to make it a version of that one: newsdesk update.",
            err=True,
        )
    return {**_facts(store, added.article_id), "already_there": added.already_there, "nearly": nearly}


def _facts(store: Store, article: ArticleId) -> dict[str, object]:
    row = article_row(store, article)
    return {
        "id": article,
        "title": row["title"],
        "language": row["language"],
        "published": row["published"],
        "characters": len(articles.text(store, str(row["version"]))),
    }


def _print(entries: list[Mapping[str, object]], *, as_json: bool) -> None:
    if as_json:
        print_json(entries)
        return
    for entry in entries:
        there = "already there" if entry.get("already_there") else ""
        print_columns(entry["id"], entry["published"], entry["language"], entry["characters"], entry["title"], there)


@click.command("text", short_help="Print the canonical text of a file.")
@click.argument("file", type=FILE)
@click.option("--encoding", default=None, help="Read the file in this encoding instead of the guessed one.")
def text_command(file: Path, encoding: str | None) -> None:
    """Print the text of FILE that positions count in: its words without markup, one line break between blocks.

    Nothing is stored. On a screen a line break follows the text, into a file or a pipe none does.
    """
    article = read_article(read_file(file), file_name=file.name, encoding=encoding)
    _warn(article)
    click.echo(article.canonical.text, nl=sys.stdout.isatty())


@click.command("articles", short_help="List the articles.")
@workspace_argument
@json_option
def articles_command(workspace: Path, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """List the articles of WORKSPACE, newest first."""
    with open_workspace(workspace, read_only=True) as store:
        rows = store.rows("article", order="-published,-imported,id")
        entries: list[Mapping[str, object]] = [
            {
                **_facts(store, ArticleId(str(row["id"]))),
                "source": row["source"],
                "author": row["author"],
                "imported": row["imported"],
                "read": row["read"],
            }
            for row in rows
        ]
    _print(entries, as_json=as_json)
