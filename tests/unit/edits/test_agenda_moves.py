"""Steps of an agenda item through its tree."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.agenda_moves import Step, move_beside, step_agenda_item
from newsdesk.edits.recording.records import delete_record
from newsdesk.edits.workspace import create_workspace
from newsdesk.model.record import RecordId
from newsdesk.store.records import agenda_tree
from newsdesk.store.store import Store

BACK = {Step.UP: Step.DOWN, Step.DOWN: Step.UP}


def outline(store: Store) -> list[tuple[str, str]]:
    return [(place.number, place.item.title) for place in agenda_tree(store)]


@settings(max_examples=30, deadline=None)
@given(parents=st.lists(st.integers(0, 6), min_size=1, max_size=6), item=st.integers(0, 5), step=st.sampled_from(Step))
def test_a_step_keeps_every_item_and_up_and_down_take_each_other_back(
    parents: list[int], item: int, step: Step
) -> None:
    with tempfile.TemporaryDirectory() as folder, create_workspace(Path(folder) / "law.newsdesk") as store:
        items: list[RecordId] = []
        for number, parent in enumerate(parents):
            above = items[parent] if parent < len(items) else None
            items.append(add_agenda_item(store, title=str(number), parent=above))
        before = outline(store)
        moved = items[item % len(items)]
        has_moved = step_agenda_item(store, moved, step)
        after = outline(store)
        assert sorted(title for _, title in after) == sorted(title for _, title in before)
        assert has_moved is (after != before)
        if has_moved and step in BACK:
            assert step_agenda_item(store, moved, BACK[step])
            assert outline(store) == before
        elif has_moved:
            store.undo()
            assert outline(store) == before


def test_what_stands_beneath_an_item_that_somebody_deleted_moves_as_one_at_the_top(tmp_path: Path) -> None:
    with create_workspace(tmp_path / "mine.newsdesk") as mine:
        top, other = add_agenda_item(mine, title="вода"), add_agenda_item(mine, title="газ")
        mine.save_copy(tmp_path / "theirs.newsdesk")
        child = add_agenda_item(mine, title="сток", parent=top)
        with Store.open(tmp_path / "theirs.newsdesk", analyst="b") as theirs:
            delete_record(theirs, top)
            mine.absorb(list(theirs.entries()))
        assert mine.row("agenda_item", top) is None
        first, second = (place.item.id for place in agenda_tree(mine))
        assert {first, second} == {other, child}
        assert not step_agenda_item(mine, child, Step.OUT)
        move_beside(mine, other, child, before=False)
        assert [place.item.id for place in agenda_tree(mine)] == [child, other]
        assert step_agenda_item(mine, child, Step.DOWN)
        assert [place.item.id for place in agenda_tree(mine)] == [other, child]
        assert (mine.row("agenda_item", child) or {})["parent"] is None
