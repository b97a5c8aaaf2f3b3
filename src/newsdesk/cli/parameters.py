"""Arguments and options that several commands share."""

from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.edits.library.articles import article_row
from newsdesk.model.article import ArticleId
from newsdesk.store.store import Store

FILE = click.Path(path_type=Path)

workspace_argument = click.argument("workspace", type=FILE)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON list.")
passphrase_option = click.option(
    "--passphrase",
    metavar="WORDS",
    default="",
    envvar="NEWSDESK_PASSPHRASE",
    help="Words that both sides know; also from NEWSDESK_PASSPHRASE.",
)
article_option = click.option("--article", metavar="ID", default="", help="Only this article.")


def known_article(store: Store, article: str) -> ArticleId:
    """The id of an article that is there.

    Raises:
        UnknownArticleError: if there is no such article.
    """
    return ArticleId(str(article_row(store, ArticleId(article))["id"]))


def parsed_assignment(words: str) -> tuple[str, str]:
    """Field and value of FIELD=VALUE.

    Raises:
        InputError: if there is no equals sign or nothing before it.
    """
    field, equals, value = words.partition("=")
    if not equals or not field.strip():
        msg = f"{words!r} is not of the form FIELD=VALUE."
        raise InputError(msg)
    return field.strip(), value
