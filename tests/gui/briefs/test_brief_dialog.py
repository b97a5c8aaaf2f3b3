"""The brief dialog shows the very pages it will write, and what they cannot answer."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.workspace import create_workspace
from newsdesk.exporting.writers import writer_for
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.briefs.dialog import BriefDialog
from newsdesk.gui.briefs.page_lines import PageLine
from newsdesk.gui.briefs.previewer import Preview, page_count
from newsdesk.gui.briefs.printing import Printing
from newsdesk.gui.briefs.questions import QuestionEntry, question_words
from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.theme import apply_theme
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import BriefSection, OpenQuestion, QuestionKind
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.articles import article, body
from newsdesk.store.store import Store

TEXT = "# Визит\n\nАрман Велин прилетел в Лорну.\n"


@pytest.fixture(scope="module", autouse=True)
def _look(qapp: QApplication) -> None:
    apply_theme(qapp, "light")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with create_workspace(tmp_path / "brief.newsdesk") as made:
        added = add_articles(made, [read_article(TEXT.encode(), file_name="visit.md")])[0].article_id
        found = article(made, added)
        assert found is not None
        start = body(made, found.version)[1].text.index("Арман Велин")
        span = TextPositionSelector(start=start, end=start + len("Арман Велин"))
        add_participant(made, name="Арман Велин", quote=Quote(version=found.version, span=span))
        add_meeting(made, title="Визит", quote=Quote(version=found.version, span=span))
        yield made


@pytest.fixture
def selection(qapp: QApplication, store: Store) -> Iterator[DeskSelection]:
    made = DeskSelection(lambda of: article(store, of).version, qapp)  # type: ignore[union-attr]
    made.open_article(str(store.rows("article")[0]["id"]))  # type: ignore[arg-type]
    yield made
    made.deleteLater()


Composed = Callable[[], Preview]


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication, store: Store, selection: DeskSelection) -> Iterator[BriefDialog]:
    """The dialog with the first preview in it."""
    bridge = StoreBridge(store, qapp)
    made = BriefDialog(bridge, selection, None, debounce=0)
    with qtbot.waitSignal(made.pane.previewer.page_drawn):
        made.open()
    yield made
    if isValid(made):
        made.reject()
    bridge.detach()
    bridge.deleteLater()


def question_in(dialog: BriefDialog) -> QuestionEntry:
    entry = dialog.pane.questions.findChild(QuestionEntry)
    assert isinstance(entry, QuestionEntry)
    return entry


def test_the_next_brief_begins_with_the_articles_sections_and_format_of_the_last(
    qapp: QApplication, store: Store, selection: DeskSelection, tmp_path: Path
) -> None:
    state, bridge = DeskState(tmp_path / "desk.json"), StoreBridge(store, qapp)
    first = BriefDialog(bridge, selection, None, state=state, debounce=0)
    options = {button.text(): button for button in first.pane.options.findChildren(QAbstractButton)}
    options["all articles, 1"].click()
    options["Pictures"].click()
    first.pane.formats.chosen.emit("pdf")
    wished = first.pane.options.wish()
    assert any("all articles, 1" in label.text() for label in first.findChildren(QLabel))
    first.reject()
    second = BriefDialog(bridge, selection, None, state=state, debounce=0)
    assert second.pane.options.wish() == wished
    assert wished.articles is None
    assert BriefSection.PICTURES in wished.sections
    second.reject()
    bridge.detach()
    bridge.deleteLater()


def test_what_a_brief_may_be_asked_for_follows_the_workspace(dialog: BriefDialog, store: Store) -> None:
    options = dialog.pane.options
    offered = {button.text(): button for button in options.findChildren(QRadioButton)}
    assert offered["with the tag"].isHidden()
    (first,) = (str(row["id"]) for row in store.rows("article"))
    add_tag(store, "Арна", "article", first)
    assert not offered["with the tag"].isHidden()
    offered["with the tag"].click()
    assert options.wish().tag == "Арна"
    add_tag(store, "Абад", "article", first)
    assert options.wish().tag == "Арна", "what was chosen stays chosen"
    add_articles(store, [read_article(b"# Port\n\nNothing new.\n", file_name="port.md")])
    assert "all articles, 2" in {button.text() for button in options.findChildren(QRadioButton)}
    store.undo()
    store.undo()
    store.undo()
    assert (options.wish().tag, options.wish().articles) == ("", None)


def test_this_article_is_the_one_now_current(dialog: BriefDialog, store: Store, selection: DeskSelection) -> None:
    options, first = dialog.pane.options, selection.article
    assert options.wish().articles == (first,)
    second = add_articles(store, [read_article(b"# Port\n\nNothing new.\n", file_name="port.md")])[0].article_id
    selection.open_article(second)
    assert options.wish().articles == (second,)
    selection.open_article(ArticleId(""))
    assert options.wish().articles is None


def test_the_preview_is_the_page_as_it_will_be_written(dialog: BriefDialog) -> None:
    assert dialog.pane._preview is not None
    assert dialog.pane._preview.pdf.startswith(b"%PDF")
    assert dialog.pane._preview.brief.title == "Визит"
    page = dialog.pane.pages.page._image
    assert page.height() > page.width() > 1000
    assert page.pixelColor(4, 4).lightness() > 250
    assert len({page.pixel(x, 200) for x in range(page.width())} | {page.pixel(300, y) for y in range(900)}) > 3


def test_an_option_makes_the_preview_anew(qtbot: QtBot, dialog: BriefDialog) -> None:
    with qtbot.waitSignal(dialog.pane.previewer.composed) as composed:
        dialog.pane.options._sections[BriefSection.QUESTIONS].click()
    (preview,) = composed.args or [None]
    assert isinstance(preview, Preview)
    assert BriefSection.QUESTIONS not in preview.brief.sections
    assert preview.questions, "what is open is said beside the page even when the page leaves it out"


def test_only_the_last_wish_is_answered(qtbot: QtBot, dialog: BriefDialog) -> None:
    answers: list[Preview] = []
    dialog.pane.previewer.composed.connect(answers.append)
    dialog.pane.options._title.setText("first")
    dialog.pane._ask()
    dialog.pane.options._title.setText("last")
    with qtbot.waitSignal(dialog.pane.previewer.page_drawn):
        dialog.pane._ask()
    assert [answer.brief.title for answer in answers] == ["last"]


def test_an_open_question_leads_to_its_record(qtbot: QtBot, dialog: BriefDialog, selection: DeskSelection) -> None:
    link = question_in(dialog).findChild(WordButton)
    assert isinstance(link, WordButton)
    with qtbot.waitSignal(dialog.pane.record_chosen):
        link.click()
    assert selection.record
    assert dialog.isHidden()


def _lines(dialog: BriefDialog, kind: str) -> list[PageLine]:
    return [line for line in dialog.pane.pages.page._lines if line.kind == kind]


def test_a_click_on_a_line_of_the_page_goes_to_its_record(
    qtbot: QtBot, dialog: BriefDialog, store: Store, selection: DeskSelection
) -> None:
    meeting = str(store.rows("meeting")[0]["id"])
    page = dialog.pane.pages.page
    line = next(each for each in _lines(dialog, "record") if each.target == meeting)
    place = page._rect_of(line).center().toPoint()
    QTest.mouseMove(page, place)
    qtbot.waitUntil(lambda: page.cursor().shape() == Qt.CursorShape.PointingHandCursor)
    with qtbot.waitSignal(dialog.pane.record_chosen):
        QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=place)
    assert selection.record == meeting


def test_a_line_of_the_page_is_chosen_by_keys_as_well(
    qtbot: QtBot, dialog: BriefDialog, store: Store, selection: DeskSelection
) -> None:
    page = dialog.pane.pages.page
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert "Арман Велин" in page.accessibleDescription(), "a screen reader says the line"
    with qtbot.waitSignal(dialog.pane.record_chosen):
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert selection.record == str(store.rows("participant")[0]["id"])


def test_a_citation_of_the_page_leads_to_its_words(
    qtbot: QtBot, dialog: BriefDialog, store: Store, selection: DeskSelection
) -> None:
    page = dialog.pane.pages.page
    (line,) = _lines(dialog, "annotation")
    with qtbot.waitSignals([selection.jump_requested, dialog.pane.words_chosen]):
        QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=page._rect_of(line).center().toPoint())
    assert selection.annotation == str(store.rows("annotation")[0]["id"])


def test_the_brief_is_copied_as_markdown_and_as_html(qtbot: QtBot, dialog: BriefDialog) -> None:
    with qtbot.waitSignal(dialog.pane.copied):
        dialog.pane.copy_button.click()
    both = QApplication.clipboard().mimeData()
    assert both.text().startswith("# Визит")
    assert "<h1" in both.html()


def test_the_page_that_is_written_leads_nowhere_in_the_program(dialog: BriefDialog) -> None:
    preview = dialog.pane._preview
    assert preview is not None
    assert b"newsdesk:record" in preview.pdf
    assert b"newsdesk:record" not in writer_for("pdf").write(preview.brief)


def test_the_pages_are_painted_on_paper(qtbot: QtBot, dialog: BriefDialog, tmp_path: Path) -> None:
    preview = dialog.pane._preview
    assert preview is not None
    printing = Printing(preview.pdf, "Визит", dialog)
    printing.printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    with qtbot.waitSignal(printing.ended):
        printing.begin()
    assert page_count((tmp_path / "paper.pdf").read_bytes()) == preview.pages


@pytest.mark.parametrize(
    ("width", "questions", "options"), [(1200, True, True), (800, False, True), (600, False, False)]
)
def test_the_page_keeps_its_room(dialog: BriefDialog, width: int, questions: bool, options: bool) -> None:
    dialog.resize(width, 700)
    assert dialog.pane.questions.isVisible() is questions
    assert dialog.pane.options.isVisible() is options


@pytest.mark.parametrize(("file_format", "start"), [("md", b"# "), ("pdf", b"%PDF")])
def test_the_file_is_written_away_from_the_windows_thread(
    qtbot: QtBot, dialog: BriefDialog, tmp_path: Path, file_format: str, start: bytes
) -> None:
    while dialog.pane.formats.value() != file_format:
        dialog.pane.formats.step(backwards=False)
    assert dialog.pane.export_button.text() in {"Export Markdown…", "Export PDF…"}
    with qtbot.waitSignal(dialog.pane.exported) as exported:
        dialog.pane.export_to(str(tmp_path / "сводка"))
    written = tmp_path / f"сводка.{file_format}"
    assert exported.args == [str(written)]
    assert start in written.read_bytes()[:400]
    assert dialog.isHidden()


def test_a_file_that_cannot_be_written_is_said_in_the_dialog_and_can_be_tried_again(
    qtbot: QtBot, dialog: BriefDialog, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.pane.previewer.failed):
        dialog.pane.export_to(str(tmp_path / "missing" / "brief.pdf"))
    assert dialog.pane._message.text().startswith("! ")
    assert dialog.isVisible()
    assert dialog.pane.export_button.isEnabled()


def test_closing_leaves_no_thread_behind(dialog: BriefDialog) -> None:
    dialog.pane._ask()
    dialog.reject()
    assert dialog.pane.previewer._pool.activeThreadCount() == 0
    assert threading.active_count() == 1


def test_page_keys_turn_the_pages(qtbot: QtBot, dialog: BriefDialog) -> None:
    dialog.pane.pages.set_count(3)
    dialog.pane.pages.page.setFocus()
    qtbot.waitUntil(dialog.pane.pages.page.hasFocus)
    QTest.keyClick(dialog.pane.pages.page, Qt.Key.Key_PageDown)
    assert dialog.pane.pages._place.text() == "2 of 3"
    dialog.pane.pages.show_page(1, QImage())
    QTest.keyClick(dialog.pane.pages.page, Qt.Key.Key_PageUp)
    assert dialog.pane.pages._place.text() == "1 of 3"


def test_all_that_takes_the_focus_has_a_name_and_no_label_takes_markup(dialog: BriefDialog) -> None:
    for widget in dialog.findChildren(QWidget):
        if widget.isVisibleTo(dialog) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", str)()
            assert widget.accessibleName() or text or widget.objectName().startswith("qt_"), widget
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


@pytest.mark.parametrize("kind", [kind for kind in QuestionKind if kind is not QuestionKind.REPORTS_DISAGREE])
def test_each_kind_of_question_has_words(kind: QuestionKind) -> None:
    question = OpenQuestion(
        kind=kind, record=RecordId("r"), record_kind=RecordKind.MEETING, title="Совет", field="place"
    )
    assert "Совет" in question_words(question)
