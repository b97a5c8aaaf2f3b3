"""Two articles side by side: the other one is the next of the list."""

from tests.gui.shell.conftest import AddArticle

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.library.article_model import ArticleListModel
from newsdesk.gui.library.sorting import BY_TITLE
from newsdesk.store.articles import ALL


def test_the_article_after_the_last_is_the_first_and_a_single_one_has_none(
    bridge: StoreBridge, add_article: AddArticle
) -> None:
    model = ArticleListModel(bridge)
    first = add_article("Отчёт 1")
    model.show(ALL, BY_TITLE)
    assert model.article_after(first) is None
    second = add_article("Отчёт 2")
    model.show(ALL, BY_TITLE)
    assert (model.article_after(first), model.article_after(second)) == (second, first)
