"""Articles: take them in, correct what is known about them, take them out."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsdesk.edits.annotating.annotations import delete_annotation, delete_taggings
from newsdesk.edits.annotating.comments import delete_comments
from newsdesk.edits.errors import InvalidValueError, UnknownArticleError, UnknownFieldError
from newsdesk.edits.partial_dates import checked_date
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId, CanonicalText, ImportedArticle, Sha256, VersionId
from newsdesk.model.change import Edit, Row, Scalar
from newsdesk.store.store import Store

_FIELDS = ("title", "source", "author", "published", "language")
_GUESSES = ("first sentence", "file name")
_ID_LENGTH = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class AddedArticle:
    """One article of an import; `already_there` says that the workspace had its text before."""

    article_id: ArticleId
    already_there: bool


def add_articles(store: Store, imported: Sequence[ImportedArticle], *, joins: str | None = None) -> list[AddedArticle]:
    """Take articles in as one step, in their order; a text that is there already is only reported.

    Steps that follow each other with the same `joins` are undone together.

    Raises:
        InvalidValueError: if one is published on what is no partial ISO date; none is taken in then.
    """
    subject = imported[0].title.value if len(imported) == 1 else ""
    with store.step(Edit.IMPORT_ARTICLES, subject, joins=joins) as step:
        return [_add(store, article, step.time) for article in imported]


def article_id(canonical: CanonicalText) -> ArticleId:
    """The id of the article that has this text, whoever imports it."""
    return ArticleId(canonical.sha256[:_ID_LENGTH])


def _add(store: Store, imported: ImportedArticle, now: str) -> AddedArticle:
    article = article_id(imported.canonical)
    there = _article_with(store, imported) if store.row("article", article) is None else article
    if there is not None:
        return AddedArticle(article_id=there, already_there=True)
    version = add_version(store, article, imported, now)
    store.insert(
        "article",
        article,
        {
            "title": imported.title.value,
            "title_guessed": imported.title.how in _GUESSES,
            "source": imported.source.value,
            "author": imported.author.value,
            "published": checked_date(imported.published.value),
            "language": imported.language.value,
            "read": False,
            "version": version,
            "imported": now,
        },
    )
    return AddedArticle(article_id=article, already_there=False)


def _article_with(store: Store, imported: ImportedArticle) -> ArticleId | None:
    """The article that has this text as one of its versions."""
    body = hashlib.sha256(imported.markdown.encode()).hexdigest()
    homes = (str(version["article"]) for version in store.rows("article_version", body=body))
    return next((ArticleId(home) for home in homes if store.row("article", home) is not None), None)


def add_version(store: Store, article: ArticleId, imported: ImportedArticle, now: str) -> VersionId:
    """The version of an article that has this text, made if there is none; within a step."""
    body = store.put_body(imported.markdown, imported.canonical, imported.original)
    version = version_id(article, body)
    numbers = [int(str(row["number"])) for row in store.rows("article_version", article=article)]
    store.insert(
        "article_version",
        version,
        {
            "article": article,
            "number": max(numbers, default=0) + 1,
            "body": body,
            "file_name": imported.file_name,
            "url": imported.url,
            "encoding": imported.encoding.value,
            "importer": imported.importer,
            "original_sha256": imported.original_sha256,
            "imported": now,
        },
    )
    return version


def version_id(article: ArticleId, body: Sha256) -> VersionId:
    """The id of an article's version follows from its source."""
    return VersionId(hashlib.sha256(f"{article}{body}".encode()).hexdigest()[:_ID_LENGTH])


def article_row(store: Store, article: ArticleId) -> Row:
    """A living article's row.

    Raises:
        UnknownArticleError: if there is no such article.
    """
    row = store.row("article", article)
    if row is None:
        raise UnknownArticleError(article)
    return row


def edit_article(store: Store, article: ArticleId, values: Mapping[str, Scalar]) -> None:
    """Correct title, source, author, published (a partial ISO date or empty) or language.

    A title that somebody set is no guess any more.

    Raises:
        UnknownArticleError: if there is no such article.
        UnknownFieldError: for another field.
        InvalidValueError: for an empty title or a malformed date.
    """
    row = article_row(store, article)
    fields: dict[str, Scalar] = {field: _checked(field, value) for field, value in values.items()}
    if "title" in fields:
        fields["title_guessed"] = False
    with store.step(Edit.EDIT_ARTICLE, str(fields.get("title", row["title"]))):
        store.update("article", article, fields)


def _checked(field: str, value: Scalar) -> str:
    if field not in _FIELDS:
        raise UnknownFieldError(field, "article", _FIELDS)
    words = "" if value is None else str(value).strip()
    if field == "title" and not words:
        raise InvalidValueError(field, words)
    return checked_date(words) if field == "published" else words


def mark_read(store: Store, article: ArticleId, read: bool = True) -> None:  # noqa: FBT001, FBT002 - reads as its name
    """Note that an article was read, or was not; undo passes this by.

    Raises:
        UnknownArticleError: if there is no such article.
    """
    row = article_row(store, article)
    with store.step(Edit.MARK_READ, str(row["title"])):
        store.update("article", article, {"read": read})


def mark_all_read(store: Store, articles: Sequence[ArticleId], *, read: bool) -> None:
    """Note of several articles in one step that they were read, or were not.

    Raises:
        UnknownArticleError: if there is no such article.
    """
    with store.step(Edit.MARK_READ, _subject(store, articles)):
        for article in articles:
            mark_read(store, article, read)


def delete_articles(store: Store, articles: Sequence[ArticleId]) -> None:
    """Take several articles out in one step; see `delete_article`.

    Raises:
        UnknownArticleError: if there is no such article.
    """
    with store.step(Edit.DELETE_ARTICLE, _subject(store, articles)):
        for article in articles:
            delete_article(store, article)


def _subject(store: Store, articles: Sequence[ArticleId]) -> str:
    """What a step is about that touches these: the title of one, of several the first and an ellipsis."""
    first = str(article_row(store, articles[0])["title"]) if articles else ""
    return f"{first}…" if len(articles) > 1 else first


def delete_article(store: Store, article: ArticleId) -> None:
    """Take an article out with its marks, what they proved and what is said about it; the records stay. One step.

    Raises:
        UnknownArticleError: if there is no such article.
    """
    row = article_row(store, article)
    with store.step(Edit.DELETE_ARTICLE, str(row["title"])):
        for version in store.rows("article_version", article=article):
            for annotation in store.rows("annotation", version=version["id"]):
                delete_annotation(store, AnnotationId(str(annotation["id"])))
        delete_taggings(store, article)
        delete_comments(store, article)
        store.delete("article", article)
