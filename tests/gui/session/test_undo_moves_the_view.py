"""Undo and Redo lead to what they changed, whatever kind of act it was."""

from collections.abc import Callable
from functools import partial

import pytest

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.articles import edit_article
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.gui.main_window import MainWindow
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordId
from newsdesk.store.articles import article


def quote_in(window: MainWindow, article_id: ArticleId) -> Quote:
    found = article(window.bridge.store, article_id)
    assert found is not None
    return Quote(version=found.version, span=TextPositionSelector(start=40, end=52))


def places(window: MainWindow) -> tuple[ArticleId, ArticleId]:
    model = window.panes.library.model
    return model.article_at(0), model.article_at(1)


@pytest.mark.parametrize("act", ["mark", "quote", "record with quote", "article"])
def test_undo_and_redo_open_the_article_that_they_change(window: MainWindow, act: str) -> None:
    store, (there, elsewhere) = window.bridge.store, places(window)
    quote = quote_in(window, there)
    note = add_note(store, title="Мост")
    acts: dict[str, Callable[[], object]] = {
        "mark": partial(add_highlight, store, quote, colour=1),
        "quote": partial(link_quote, store, RecordId(note), quote),
        "record with quote": partial(add_note, store, title="Шлюз", quote=quote),
        "article": partial(edit_article, store, there, {"source": "«Вестник»"}),
    }
    acts[act]()
    window.selection.open_article(elsewhere)
    window.bridge.undo()
    assert window.selection.article == there
    window.selection.open_article(elsewhere)
    window.bridge.redo()
    assert window.selection.article == there
    if act in {"quote", "record with quote"}:
        assert window.selection.record


def test_undo_selects_the_record_that_comes_back_and_lists_it(window: MainWindow) -> None:
    store, (here, _) = window.bridge.store, places(window)
    window.selection.open_article(here)
    note = add_note(store, title="Мост")
    set_fields(store, note, {"title": "Новый мост"})
    delete_record(store, note)
    window.selection.select_record(RecordId(""))
    for title in ("Новый мост", "Мост"):
        window.bridge.undo()
        assert window.selection.record == note
        assert window.panes.records.records.record_index(note).isValid()
        row = store.row("note", note)
        assert row is not None
        assert row["title"] == title
