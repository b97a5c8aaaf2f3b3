import pytest
from PySide6.QtWidgets import QApplication

from newsdesk.gui.selection import PLACES, DeskSelection
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.record import RecordId


def version_of(article: ArticleId) -> VersionId:
    return VersionId(f"v-{article}")


@pytest.fixture
def selection(qapp: QApplication) -> DeskSelection:
    return DeskSelection(version_of, qapp)


def test_opening_an_article_shows_its_version_and_drops_the_words_of_the_other(selection: DeskSelection) -> None:
    selection.open_article(ArticleId("a"))
    selection.set_span(TextPositionSelector(start=1, end=4))
    selection.select_annotation(AnnotationId("m"))
    selection.select_record(RecordId("r"))
    selection.open_article(ArticleId("b"))
    assert (selection.version, selection.span, selection.annotation) == ("v-b", None, "")
    assert selection.record == "r"


def test_a_change_is_told_once_and_no_change_is_not_told(selection: DeskSelection) -> None:
    told: list[str] = []
    selection.article_changed.connect(told.append)
    selection.open_article(ArticleId("a"))
    selection.open_article(ArticleId("a"))
    assert told == ["a"]


def test_the_side_in_focus_is_told_before_its_article(selection: DeskSelection) -> None:
    told: list[object] = []
    selection.side_changed.connect(told.append)
    selection.article_changed.connect(told.append)
    selection.open_article(ArticleId("a"), side=1)
    assert told == [1, "a"]


def test_back_and_forward_walk_over_articles_and_marks(selection: DeskSelection) -> None:
    jumps: list[str] = []
    selection.open_article(ArticleId("a"))
    selection.show_annotation(AnnotationId("m"))
    selection.open_article(ArticleId("b"))
    selection.jump_requested.connect(jumps.append)
    selection.go(-1)
    assert (selection.article, jumps) == ("a", ["m"])
    selection.go(-1)
    assert selection.article == "a"
    assert not selection.can_go(-1)
    selection.go(2)
    assert selection.article == "b"
    assert not selection.can_go(1)


def test_a_new_place_forgets_what_lay_ahead_and_only_so_many_are_kept(selection: DeskSelection) -> None:
    for number in range(PLACES + 5):
        selection.open_article(ArticleId(str(number)))
    steps = 0
    while selection.can_go(-1):
        selection.go(-1)
        steps += 1
    assert steps == PLACES - 1
    selection.open_article(ArticleId("new"))
    assert not selection.can_go(1)


def test_an_article_that_is_gone_is_no_place_to_go_back_to(selection: DeskSelection) -> None:
    for name in ("a", "b", "c"):
        selection.open_article(ArticleId(name))
    selection.forget_article(ArticleId("b"))
    selection.go(-1)
    assert selection.article == "a"
    selection.forget_article(ArticleId("a"))
    assert selection.article == ""
