"""Articles: taken in once by their text, corrected, taken out with what hangs on them."""

from typing import Any

import pytest

from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.errors import InvalidValueError, UnknownArticleError, UnknownFieldError
from newsdesk.edits.library.articles import AddedArticle, add_articles, delete_article, edit_article, mark_read
from newsdesk.edits.recording.notes import add_note
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId
from newsdesk.model.change import Edit
from newsdesk.store import articles


def test_the_same_text_from_another_file_is_the_same_article(desk: Any) -> None:
    again = read_article((desk.text.replace("\n", "\r\n\r\n")).encode("utf-16"), file_name="other.txt")
    other = read_article("Другая статья, которой ещё не было.".encode(), file_name="new.txt")
    added = add_articles(desk.store, [again, other, other])
    assert [article.already_there for article in added] == [True, False, True]
    assert added[0] == AddedArticle(article_id=desk.article, already_there=True)
    assert len(desk.store.rows("article")) == 2


def test_a_title_that_somebody_set_is_no_guess_any_more(store: Any) -> None:
    text = "Президент прилетел во вторник. Его встретила премьер-министр.\n"
    article = add_articles(store, [read_article(text.encode(), file_name="a.txt")])[0].article_id
    assert store.row("article", article)["title_guessed"]
    edit_article(store, article, {"published": "2026-03", "source": " «Вестник» "})
    assert store.row("article", article)["title_guessed"]
    edit_article(store, article, {"title": "Прилёт"})
    row = store.row("article", article)
    assert (row["title"], row["title_guessed"], row["published"], row["source"]) == (
        "Прилёт",
        False,
        "2026-03",
        "«Вестник»",
    )


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({"title": "  "}, InvalidValueError),
        ({"published": "10.03.2026"}, InvalidValueError),
        ({"published": "2026-13"}, InvalidValueError),
        ({"version": "x"}, UnknownFieldError),
        ({"author": None, "read": True}, UnknownFieldError),
    ],
)
def test_a_wrong_value_changes_nothing(desk: Any, values: dict[str, Any], error: type[Exception]) -> None:
    before = desk.living()
    with pytest.raises(error):
        edit_article(desk.store, desk.article, values)
    assert desk.living() == before


def test_reading_is_noted_and_passed_by_when_one_undoes_and_redoes(desk: Any) -> None:
    note = add_note(desk.store, body="Кто откроет?")
    mark_read(desk.store, desk.article)
    desk.store.undo()
    assert desk.store.row("note", note) is None
    mark_read(desk.store, desk.article, read=False)
    desk.store.redo()
    assert desk.store.row("note", note) is not None
    assert not articles.article(desk.store, desk.article).read  # type: ignore[union-attr]


def test_imports_are_undone_to_the_bottom_though_their_articles_were_read_since(store: Any, take_in: Any) -> None:
    desks = [take_in(store, f"Совет соберётся в Лорне, раз {number}.", f"{number}.txt") for number in range(3)]
    for desk in desks:
        mark_read(store, desk.article)
    mark_read(store, desks[0].article, read=False)
    mark_read(store, desks[0].article)
    while undone := store.undo():
        assert undone.skipped == ()
    assert store.rows("article") == []
    while redone := store.redo():
        assert redone.skipped == ()
    assert len(store.rows("article")) == len(desks)


def test_an_article_goes_with_its_marks_but_records_stay_and_one_undo_brings_all_back(desk: Any) -> None:
    note = add_note(desk.store, body="Кто откроет?", quote=desk.quote("Арман Велин"))
    add_highlight(desk.store, desk.quote("13 марта"), 2)
    add_tag(desk.store, "вода", "article", desk.article)
    before = desk.living()
    delete_article(desk.store, desk.article)
    left = desk.living()
    assert left["article"] == left["annotation"] == left["evidence"] == left["tagging"] == []
    assert [row["id"] for row in left["note"]] == [note]
    assert desk.store.steps()[0].edit == Edit.DELETE_ARTICLE
    desk.store.undo()
    assert desk.living() == before
    assert desk.store.check() == []


def test_an_article_taken_in_again_after_its_deletion_is_there_again(desk: Any, take_in: Any) -> None:
    delete_article(desk.store, desk.article)
    again = take_in(desk.store, desk.text, "again.txt")
    assert (again.article, again.text) == (desk.article, desk.text)


def test_an_article_that_is_not_there_cannot_be_edited_or_deleted(store: Any) -> None:
    for act in (mark_read, delete_article):
        with pytest.raises(UnknownArticleError, match="no article nowhere"):
            act(store, ArticleId("nowhere"))
