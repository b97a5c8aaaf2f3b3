"""Making an earlier version of an article the current one again."""

from newsdesk.edits.errors import UnknownArticleError
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.library.placing import Places
from newsdesk.model.article import ArticleId, ImportedArticle, Proposal, Sha256, VersionId
from newsdesk.model.carried import Update
from newsdesk.store import articles
from newsdesk.store.store import Store

_NOTHING = Proposal(value="", how="")


def make_current(store: Store, article: ArticleId, version: VersionId, known: Places | None = None) -> Update:
    """Update an article with the text of one of its versions; annotations are carried as by any update. One step.

    `known` are places found before, as for `update_article`.

    Raises:
        UnknownArticleError: if there is no such article, or the version is not one of it.
        UnknownRowError: if the version's text has not arrived.
    """
    found = articles.version(store, version)
    if found is None or found.article != article:
        raise UnknownArticleError(article)
    markdown, canonical = articles.body(store, version)
    text = ImportedArticle(
        markdown=markdown,
        canonical=canonical,
        title=_NOTHING,
        source=_NOTHING,
        author=_NOTHING,
        published=_NOTHING,
        language=_NOTHING,
        encoding=Proposal(value=found.encoding, how=""),
        url=found.url,
        file_name=found.file_name,
        original_sha256=Sha256(found.original_sha256),
        importer=found.importer,
    )
    return update_article(store, article, text, known)
