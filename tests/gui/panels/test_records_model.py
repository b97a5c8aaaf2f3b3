"""The one model of the records panel follows the store, row by row."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from newsdesk.edits.annotating.annotations import delete_annotation
from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.errors import EditError
from newsdesk.edits.recording.agenda import add_agenda_item, move_agenda_item
from newsdesk.edits.recording.meeting_links import add_to_meeting
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.reviewing.applying import apply_session
from newsdesk.edits.reviewing.reviews import edit_session, judge, start_session
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.models.columns import Column, columns_of, field_of
from newsdesk.gui.models.drafts import Draft, Drafts
from newsdesk.gui.models.records import MessageRole, RecordsModel
from newsdesk.gui.models.rows import Doubt, Scope
from newsdesk.model.article import ArticleId
from newsdesk.model.change import Edit
from newsdesk.model.record import AgendaItem, RecordId, RecordKind
from newsdesk.model.review import Judgement, SessionState
from newsdesk.store.records import agenda_tree, record
from newsdesk.store.reviews import items
from newsdesk.store.store import Store

QuoteOf = Callable[[str], Quote]


@pytest.fixture
def model(bridge: StoreBridge) -> RecordsModel:
    return RecordsModel(bridge, Drafts(bridge), bridge)


@pytest.fixture
def _tested(model: RecordsModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)


def titles(model: RecordsModel, kind: RecordKind) -> list[str]:
    return [row.title for row in model.rows(kind)]


def tree_of(model: RecordsModel, index: QModelIndex) -> list[object]:
    """Titles beneath an index, each with what is beneath it."""
    children = [model.index(row, 0, index) for row in range(model.rowCount(index))]
    return [(child.data(), tree_of(model, child)) for child in children]


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["add", "move", "rename", "delete", "undo", "redo"]), st.integers(0, 9), st.integers(0, 9)
    ),
    max_size=14,
)


def act(store: Store, wish: str, first: int, second: int) -> None:
    """One act on the agenda; what cannot be done is left undone."""
    items: list[AgendaItem] = [place.item for place in agenda_tree(store)]
    target = items[first % len(items)].id if items else None
    other = items[second % len(items)].id if items and second < 8 else None
    match wish:
        case "undo":
            store.undo()
        case "redo":
            store.redo()
        case "add":
            add_agenda_item(store, title=f"item {first}{second}", parent=other)
        case "move" if target:
            move_agenda_item(store, target, parent=other, after=None)
        case "rename" if target:
            set_fields(store, target, {"title": f"renamed {first}{second}"})
        case "delete" if target:
            delete_record(store, target)


@settings(max_examples=10, deadline=None)
@given(acts=ACTS)
def test_after_any_acts_the_tree_is_the_one_a_new_model_would_show(
    qapp: QApplication, acts: list[tuple[str, int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder, create_workspace(Path(folder) / "law.newsdesk") as store:
        bridge = StoreBridge(store, qapp)
        model = RecordsModel(bridge, Drafts(bridge), bridge)
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, bridge)
        for wish, first, second in acts:
            try:
                act(store, wish, first, second)
            except EditError:
                continue
        fresh = RecordsModel(bridge, Drafts(bridge), bridge)
        assert tree_of(model, QModelIndex()) == tree_of(fresh, QModelIndex())
        assert model.count(RecordKind.AGENDA_ITEM) == len(agenda_tree(store))
        assert tester.model() is model
        bridge.detach()
        bridge.deleteLater()


@pytest.mark.usefixtures("_tested")
def test_renaming_a_record_moves_no_row(model: RecordsModel, store: Store) -> None:
    add_participant(store, name="Арман Велин")
    middle = add_participant(store, name="Ильза Торн")
    add_participant(store, name="Якоб Линд")
    set_fields(store, middle, {"name": "Яна Торн"})
    assert titles(model, RecordKind.PARTICIPANT) == ["Арман Велин", "Яна Торн", "Якоб Линд"]


@pytest.mark.usefixtures("_tested")
def test_undoing_takes_the_row_away_and_redoing_brings_it_back(model: RecordsModel, store: Store) -> None:
    add_meeting(store, title="Заседание")
    store.undo()
    assert model.count(RecordKind.MEETING) == 0
    store.redo()
    assert titles(model, RecordKind.MEETING) == ["Заседание"]


@pytest.mark.usefixtures("_tested")
def test_an_article_lists_the_records_that_have_words_in_it(
    model: RecordsModel, store: Store, article_id: ArticleId, quote_of: QuoteOf
) -> None:
    model.set_scope(Scope(article=article_id))
    add_participant(store, name="Лейла Аррен")
    ilsa = add_participant(store, name="Ильза Торн", quote=quote_of("Ильза Торн"))
    assert titles(model, RecordKind.PARTICIPANT) == ["Ильза Торн"]
    link_quote(store, ilsa, quote_of("Премьер-министр"), "role")
    row = model.row_of(ilsa)
    assert row is not None
    assert row.quotes == 2


@pytest.mark.usefixtures("_tested")
def test_a_record_leaves_the_article_with_its_last_quote(
    model: RecordsModel, store: Store, article_id: ArticleId, quote_of: QuoteOf
) -> None:
    model.set_scope(Scope(article=article_id))
    add_participant(store, name="Ильза Торн", quote=quote_of("Ильза Торн"))
    (mark,) = store.rows("annotation")
    delete_annotation(store, str(mark["id"]))  # type: ignore[arg-type]
    assert model.count(RecordKind.PARTICIPANT) == 0


@pytest.mark.usefixtures("_tested")
def test_an_agenda_item_of_an_article_brings_the_items_above_it(
    model: RecordsModel, store: Store, article_id: ArticleId, quote_of: QuoteOf
) -> None:
    model.set_scope(Scope(article=article_id))
    water = add_agenda_item(store, title="Вода")
    add_agenda_item(store, title="Зерно")
    share = add_agenda_item(store, title="Сток", parent=water, quote=quote_of("распределение стока"))
    assert tree_of(model, model.group_index(RecordKind.AGENDA_ITEM)) == [("Вода", [("Сток", [])])]
    delete_record(store, share)
    assert model.count(RecordKind.AGENDA_ITEM) == 0


def test_words_for_a_place_in_a_meeting_speak_for_both_sides(
    model: RecordsModel, store: Store, article_id: ArticleId, quote_of: QuoteOf
) -> None:
    model.set_scope(Scope(article=article_id))
    ilsa = add_participant(store, name="Ильза Торн")
    council = add_meeting(store, title="Совет")
    add_to_meeting(store, council, ilsa, quote=quote_of("Ильза Торн встретила гостя"))
    assert titles(model, RecordKind.PARTICIPANT) == ["Ильза Торн"]
    assert titles(model, RecordKind.MEETING) == ["Совет"]


def test_doubts_are_said_with_a_glyph_and_with_words(model: RecordsModel, store: Store, quote_of: QuoteOf) -> None:
    council = add_meeting(store, title="Совет", quote=quote_of("Заседание совета"))
    index = model.record_index(council)
    assert model.row_of(council).doubts == (Doubt.MISSING,)  # type: ignore[union-attr]
    assert "no date" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    set_fields(store, council, {"when": "скоро"})
    assert model.row_of(council).doubts == (Doubt.MISSING,)  # type: ignore[union-attr]
    assert "no date" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    set_fields(store, council, {"when": "в среду"})
    assert model.row_of(council).doubts == (Doubt.INFERRED,)  # type: ignore[union-attr]
    assert "inferred" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert model.record_index(council, Column.WHEN).data() == "Wed, 11 Mar 2026"


def test_a_refused_value_stands_in_its_cell_with_the_reason(bridge: StoreBridge, store: Store) -> None:
    drafts = Drafts(bridge)
    model = RecordsModel(bridge, drafts, bridge)
    ilsa = add_participant(store, name="Ильза Торн")
    drafts.keep(ilsa, "country", Draft(words="?!", message="no country"))
    cell = model.record_index(ilsa, Column.COUNTRY)
    assert (cell.data(), cell.data(MessageRole)) == ("?!", "no country")
    drafts.drop(ilsa, "country")
    assert (cell.data(), cell.data(MessageRole)) == ("", "")


@pytest.mark.parametrize("kind", RecordKind)
def test_each_column_of_a_kind_edits_a_field_of_its_own(kind: RecordKind) -> None:
    shown = [field_of(kind, column) for column in columns_of(kind)[:-1]]
    fields = {each.field for each in shown if each is not None}
    assert len(fields) == len(shown)


def test_the_parent_of_a_loop_cut_by_undo_is_never_lost(model: RecordsModel, store: Store) -> None:
    first = add_agenda_item(store, title="first")
    second = add_agenda_item(store, title="second", parent=first)
    delete_record(store, first)
    assert titles(model, RecordKind.AGENDA_ITEM) == ["second"]
    store.undo()
    assert tree_of(model, model.group_index(RecordKind.AGENDA_ITEM)) == [("first", [("second", [])])]
    assert record(store, RecordId(second)) is not None


def test_a_record_says_that_analysts_differ_until_somebody_decides_though_it_be_for_what_is_shown(
    model: RecordsModel, bridge: StoreBridge, store: Store, tmp_path: Path
) -> None:
    thorn = add_participant(store, name="Ильза Торн")
    model.set_scope(Scope())
    with create_workspace(tmp_path / "theirs.newsdesk") as theirs:
        theirs.absorb(list(store.entries()))
        set_fields(theirs, thorn, {"role": "премьер-министр"})
        set_fields(store, thorn, {"role": "глава кабинета"})
        bridge.run(partial(store.absorb, list(theirs.entries())))

    def differs() -> bool:
        row = model.row_of(thorn)
        assert row is not None
        return Doubt.ANALYSTS_DIFFER in row.doubts

    assert differs()
    (conflict,) = store.conflicts()
    with store.step(Edit.DECIDE_CONFLICT):
        store.decide("participant", thorn, {"role": conflict.values[0][1]})
    assert not differs()
    bridge.undo()
    assert differs()


def test_a_record_says_that_a_reviewer_objects_until_the_session_is_applied_or_closed(
    model: RecordsModel, bridge: StoreBridge, store: Store
) -> None:
    thorn = add_participant(store, name="Ильза Торн")
    model.set_scope(Scope())
    session = start_session(store, "Неделя 11", records=[thorn])
    (item,) = items(store, session)

    def objected() -> bool:
        row = model.row_of(thorn)
        assert row is not None
        return Doubt.OBJECTED in row.doubts

    bridge.run(partial(judge, store, item.id, Judgement.CHANGED, proposal={"role": "посол"}))
    assert not objected()
    own, store.analyst = store.analyst, "b" * 32
    bridge.run(partial(judge, store, item.id, Judgement.CHANGED, proposal={"role": "глава кабинета"}))
    store.analyst = own
    assert objected()
    bridge.run(partial(edit_session, store, session, state=SessionState.CLOSED))
    assert not objected()
    bridge.undo()
    assert objected()
    bridge.run(partial(apply_session, store, session))
    assert not objected()
