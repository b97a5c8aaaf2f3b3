"""Commands on the versions of an article: update, versions, diff."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from newsdesk.anchoring import PieceKind, changes
from newsdesk.cli.input_error import InputError
from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import FILE, json_option, known_article, workspace_argument
from newsdesk.edits.errors import UnknownArticleError
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.workspace import open_workspace
from newsdesk.importing import read_article
from newsdesk.importing.files import read_file
from newsdesk.model.annotation import Target, TextPositionSelector
from newsdesk.model.article import Article, ArticleVersion
from newsdesk.store import articles
from newsdesk.store.store import Store

_article_option = click.option("--article", "article_id", metavar="ID", required=True, help="The article.")


@click.command("update", short_help="Give an article its corrected text.")
@workspace_argument
@click.argument("file", type=FILE)
@_article_option
@click.option("--encoding", default=None, help="Read the file in this encoding instead of the guessed one.")
@json_option
def update_command(workspace: Path, file: Path, article_id: str, encoding: str | None, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """Give an article of WORKSPACE a new version, read from FILE, and carry its annotations to it.

    Each line has an annotation, what became of it, its words before, and its words now.
    """
    imported = read_article(read_file(file), file_name=file.name, encoding=encoding)
    with open_workspace(workspace) as store:
        done = update_article(store, known_article(store, article_id), imported)
    if done.unchanged:
        click.echo("This is the text of the current version already; nothing was changed.", err=True)
    if as_json:
        print_json(
            {
                "id": quote.annotation,
                "result": quote.result,
                "old": _place(quote.old),
                "new": None if quote.new is None else _place(quote.new),
            }
            for quote in done.carried
        )
        return
    for quote in done.carried:
        now = quote.new.quote.exact if quote.new else ""
        print_columns(quote.annotation, quote.result, quote.old.quote.exact, now)


def _place(target: Target) -> dict[str, object]:
    return {"start": target.position.start, "end": target.position.end, "exact": target.quote.exact}


@click.command("versions", short_help="List the versions of an article.")
@workspace_argument
@_article_option
@json_option
def versions_command(workspace: Path, article_id: str, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """List the versions of an article of WORKSPACE, first to last."""
    with open_workspace(workspace, read_only=True) as store:
        article = _article(store, article_id)
        entries: list[Mapping[str, object]] = [
            {
                "number": version.number,
                "id": version.id,
                "imported": version.imported,
                "file": version.file_name,
                "characters": len(articles.text(store, version.id)),
                "current": version.id == article.version,
            }
            for version in articles.versions(store, article.id)
        ]
    if as_json:
        print_json(entries)
        return
    for entry in entries:
        current = "current" if entry["current"] else ""
        print_columns(entry["number"], entry["id"], entry["imported"], entry["file"], entry["characters"], current)


@click.command("diff", short_help="List how two versions of an article differ.")
@workspace_argument
@_article_option
@click.option("--from", "old", type=click.IntRange(min=1), metavar="N", help="The old version; else the one before.")
@click.option("--to", "new", type=click.IntRange(min=1), metavar="N", help="The new version; else the current one.")
@json_option
def diff_command(workspace: Path, article_id: str, old: int | None, new: int | None, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """List how two versions of an article of WORKSPACE differ, by paragraphs and words.

    Each line has what became of the words, how they were, and how they are.
    """
    with open_workspace(workspace, read_only=True) as store:
        article = _article(store, article_id)
        versions = articles.versions(store, article.id)
        later = _numbered(versions, new) if new else _current(versions, article)
        earlier = _numbered(versions, old) if old else _before(versions, later)
        texts = articles.text(store, earlier.id), articles.text(store, later.id)
    pieces = changes(*texts)
    if as_json:
        print_json(
            {"kind": piece.kind, "old": _piece(texts[0], piece.old), "new": _piece(texts[1], piece.new)}
            for piece in pieces
        )
        return
    for piece in pieces:
        sides = zip(texts, (piece.old, piece.new), strict=True)
        words = [text[side.start : side.end] if side else "" for text, side in sides]
        if piece.kind is not PieceKind.KEPT and "".join(words).strip():
            print_columns(piece.kind, *words)


def _article(store: Store, article_id: str) -> Article:
    article = articles.article(store, article_id)
    if article is None:
        raise UnknownArticleError(article_id)
    return article


def _current(versions: Sequence[ArticleVersion], article: Article) -> ArticleVersion:
    """The version that the article shows; where somebody else deleted that one, the newest there is."""
    if not versions:
        msg = "No version of this article is here any more; there is nothing to compare."
        raise InputError(msg)
    return next((version for version in versions if version.id == article.version), versions[-1])


def _before(versions: Sequence[ArticleVersion], later: ArticleVersion) -> ArticleVersion:
    """The version before another, or after it where there is none before."""
    others = [version for version in versions if version.id != later.id]
    if not others:
        msg = "This article has one version only; there is nothing to compare it with."
        raise InputError(msg)
    earlier = [version for version in others if version.number < later.number]
    return earlier[-1] if earlier else others[0]


def _numbered(versions: Sequence[ArticleVersion], number: int) -> ArticleVersion:
    for version in versions:
        if version.number == number:
            return version
    there = ", ".join(str(version.number) for version in versions)
    msg = f"This article has no version {number}; it has {there}."
    raise InputError(msg)


def _piece(text: str, span: TextPositionSelector | None) -> dict[str, object] | None:
    return None if span is None else {"start": span.start, "end": span.end, "exact": text[span.start : span.end]}
