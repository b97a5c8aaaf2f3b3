"""The page of pictures: what is drawn can be walked, chosen, opened, read as a table, zoomed and kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.pictures.page import PicturesPage
from newsdesk.gui.pictures.painting import colour
from newsdesk.gui.pictures.wish import PictureFacts, PictureKind
from newsdesk.gui.theme.theme import apply_theme
from newsdesk.gui.theme.tokens import LIGHT, THEMES
from newsdesk.model.drawing import Ink, Lead, Spot, Target
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.store import Store

ShowPage = Callable[[PictureKind], PicturesPage]
KEYS = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up)


def middle_of(spot: Spot) -> QPoint:
    """Where a spot is seen in the view of a page that is not scrolled."""
    return QPointF(spot.x + 8, spot.y + spot.height / 2).toPoint()


@pytest.mark.parametrize("kind", [PictureKind.TIMELINE, PictureKind.NETWORK])
def test_every_spot_can_be_reached_by_the_arrows(show_page: ShowPage, kind: PictureKind) -> None:
    page = show_page(kind)
    canvas = page.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.spot is not None
    found, waiting = {canvas.spot.target}, [canvas.spot]
    while waiting:
        here = waiting.pop()
        for key in KEYS:
            canvas._go(here)
            QTest.keyClick(canvas, key)
            if canvas.spot.target not in found:
                found.add(canvas.spot.target)
                waiting.append(canvas.spot)
    drawing = canvas.drawing
    assert drawing is not None
    assert found == {spot.target for spot in drawing.spots}


def test_a_click_chooses_a_record_and_a_second_enter_opens_its_first_quote(show_page: ShowPage) -> None:
    page = show_page(PictureKind.TIMELINE)
    jumps: list[str] = []
    page._selection.jump_requested.connect(jumps.append)
    drawing = page.canvas.drawing
    assert drawing is not None
    spot = drawing.spots[0]
    QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle_of(spot))
    assert page._selection.record == spot.target.id
    assert jumps == []
    page.open_current()
    quotes = page._bridge.store.rows("evidence", row=spot.target.id)
    assert jumps == [str(quotes[0]["annotation"])]


def test_enter_chooses_first_and_opens_then(show_page: ShowPage) -> None:
    page = show_page(PictureKind.NETWORK)
    jumps: list[str] = []
    page._selection.jump_requested.connect(jumps.append)
    page.canvas.setFocus()
    page.open_current()  # nothing has the ring yet: it begins at the first
    page.open_current()
    assert page.canvas.spot is not None
    assert page._selection.record == page.canvas.spot.target.id
    assert jumps == []
    page.open_current()
    assert len(jumps) == 1


@pytest.mark.parametrize("kind", list(PictureKind))
def test_the_table_holds_every_record_that_the_picture_shows(show_page: ShowPage, kind: PictureKind) -> None:
    page = show_page(kind)
    drawing = page.canvas.drawing
    assert drawing is not None
    page.toggle_table()
    assert page.as_table
    assert page.view() is page.table
    shown = {spot.target.id for spot in drawing.spots}
    rows = {row.target.id for row in drawing.table.rows if row.target}
    words = " ".join(cell for row in drawing.table.rows for cell in row.cells)
    titles = {
        str((page._bridge.store.row(RecordKind.AGENDA_ITEM, each) or {}).get("title", "")) for each in shown - rows
    }
    assert all(title in words for title in titles)
    page.toggle_table()
    assert not page.as_table


def test_the_table_is_sorted_by_numbers_as_numbers_and_opens_by_enter(show_page: ShowPage) -> None:
    page = show_page(PictureKind.NETWORK)
    page.toggle_table()
    column = page.table.rows.columnCount() - 1
    page.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    model = page.table.model()
    counts = [int(model.index(row, column).data() or 0) for row in range(model.rowCount())]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 9
    page.table.setFocus()
    page.table.setCurrentIndex(model.index(1, 0))
    target = page.table.target()
    assert target is not None
    assert page._selection.record == target.id
    jumps: list[str] = []
    page._selection.jump_requested.connect(jumps.append)
    page.open_current()
    assert len(jumps) == 1


def test_the_picture_follows_the_workspace_and_keeps_who_stood_where(
    show_page: ShowPage, qtbot: QtBot, store: Store
) -> None:
    page = show_page(PictureKind.NETWORK)
    before = dict(page.facts.places) if page.facts else {}
    anybody = next(iter(before))
    someone = page._bridge.run(lambda: add_participant(store, name="Дана Серн"))
    assert someone is not None
    page._bridge.run(lambda: add_meeting(store, title="Новая встреча", participants=[someone, RecordId(anybody)]))
    qtbot.waitUntil(lambda: page.facts is not None and someone in page.facts.places)
    assert page.facts is not None
    moved = max(
        abs(page.facts.places[each][0] - x) + abs(page.facts.places[each][1] - y) for each, (x, y) in before.items()
    )
    assert moved < 0.08


def test_zoom_enlarges_about_the_pointer_and_home_shows_all_again(show_page: ShowPage) -> None:
    page = show_page(PictureKind.TIMELINE)
    canvas = page.canvas
    assert canvas.drawing is not None
    whole = canvas.drawing.width
    page.canvas.zoom_by(1.25**2)
    assert canvas.drawing.width == pytest.approx(whole * 1.25**2)
    assert canvas.horizontalScrollBar().maximum() > 0
    canvas.fit()
    assert canvas.drawing.width == whole
    assert canvas.horizontalScrollBar().maximum() == 0


def test_a_drag_moves_the_picture_and_chooses_nothing(show_page: ShowPage) -> None:
    page = show_page(PictureKind.TIMELINE)
    page.canvas.zoom_by(1.25**4)
    bar, view = page.canvas.horizontalScrollBar(), page.canvas.viewport()
    before = bar.value()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(500, 300))
    for x in (460, 420, 400):
        QTest.mouseMove(view, QPoint(x, 300))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(400, 300))
    assert bar.value() == before + 100
    assert page._selection.record == ""


def test_the_least_weight_hides_weaker_ties_and_moves_nobody(show_page: ShowPage) -> None:
    page = show_page(PictureKind.NETWORK)
    assert page.canvas.drawing is not None
    many = {spot.target: (spot.x, spot.y) for spot in page.canvas.drawing.spots}
    page.options._least.setValue(2)
    few = {spot.target: (spot.x, spot.y) for spot in page.canvas.drawing.spots}
    assert 0 < len(few) < len(many)


def test_what_is_chosen_elsewhere_is_shown_in_the_picture(show_page: ShowPage) -> None:
    page = show_page(PictureKind.TIMELINE)
    plain = page.canvas.grab().toImage()
    drawing = page.canvas.drawing
    assert drawing is not None
    page._selection.select_record(drawing.spots[0].target.id)  # type: ignore[arg-type]
    assert page.canvas.grab().toImage() != plain


def test_the_scope_of_dates_bounds_the_meetings(show_page: ShowPage, qtbot: QtBot) -> None:
    page = show_page(PictureKind.TIMELINE)
    assert page.facts is not None
    first = page.facts
    page.options._from.setText("2026-02")
    page.options._to.setText("2026-03")
    page.options.scope_changed.emit()
    qtbot.waitUntil(lambda: page.facts is not first)
    dated = [meeting.value for meeting in page.facts.meetings if meeting.value]
    assert dated
    assert 0 < len(dated) < len([meeting for meeting in first.meetings if meeting.value])
    assert all("2026-02" <= value[:7] <= "2026-03" for value in dated if len(value) >= 10)


@pytest.mark.parametrize("kind", list(PictureKind))
def test_a_picture_can_be_copied_and_saved_in_both_forms(
    show_page: ShowPage, tmp_path: Path, kind: PictureKind
) -> None:
    page = show_page(kind)
    page.copy()
    image = QGuiApplication.clipboard().mimeData().imageData()
    assert isinstance(image, QImage)
    assert image.width() > 1000
    page.save(tmp_path / "picture.svg")
    page.save(tmp_path / "picture.png")
    assert (tmp_path / "picture.svg").read_text("utf-8").startswith("<svg ")
    assert QImage(str(tmp_path / "picture.png")).width() == image.width()
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_every_role_of_colour_is_a_token_in_every_theme_and_signs_stand_out(theme: str) -> None:
    tokens = THEMES[theme]  # type: ignore[index]
    colours = {ink: colour(ink, tokens) for ink in Ink}
    assert all(each.isValid() for each in colours.values())
    for ink in (Ink.MEETING, Ink.PARTICIPANT, Ink.AGENDA_ITEM, Ink.DIFFERS, Ink.MUTED, Ink.TEXT):
        assert _contrast(colours[ink], colours[Ink.BASE]) >= 3


def _contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_the_canvas_is_painted_in_the_colours_of_the_theme_that_is_on(show_page: ShowPage, qapp: QApplication) -> None:
    page = show_page(PictureKind.TIMELINE)
    for name, tokens in THEMES.items():
        apply_theme(qapp, name)
        corner = page.canvas.grab().toImage().pixelColor(2, page.canvas.height() - 4)
        assert corner == tokens.base
    apply_theme(qapp, "light")
    assert LIGHT.base != THEMES["dark"].base  # type: ignore[index]


def test_an_empty_workspace_says_that_there_is_nothing_to_draw(show_page: ShowPage) -> None:
    page = show_page(PictureKind.TIMELINE)
    assert page.facts is not None
    page._on_ready(PictureFacts(wish=page.facts.wish))
    assert isinstance(page.view(), EmptyState)
    assert page.drawing() is None
    page.copy()
    page.canvas.zoom_by(1.25**1)


def test_the_picture_is_described_for_those_who_cannot_see_it(show_page: ShowPage) -> None:
    page = show_page(PictureKind.TIMELINE)
    assert page.canvas.accessibleName() == "Timeline"
    assert page.canvas.accessibleDescription().startswith("30\N{NO-BREAK SPACE}meetings")
    drawing = page.canvas.drawing
    assert drawing is not None
    assert all(spot.says for spot in drawing.spots)
    assert all(spot.width >= 24 for spot in drawing.spots)
    assert all(spot.height >= 24 for spot in drawing.spots)


def test_a_second_reading_leads_to_its_words(show_page: ShowPage) -> None:
    page = show_page(PictureKind.TIMELINE)
    jumps: list[str] = []
    page._selection.jump_requested.connect(jumps.append)
    page.leading.open(Target(Lead.ANNOTATION, "an annotation"))
    assert jumps == ["an annotation"]
