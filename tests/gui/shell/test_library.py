from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.articles import delete_article, edit_article, mark_read
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.dialogs.article_details import ArticleDetailsDialog
from newsdesk.gui.dialogs.path_dialog import PathDialog
from newsdesk.gui.i18n import Languages
from newsdesk.gui.library.article_entry import ArticleEntry
from newsdesk.gui.library.article_model import PAGE, ArticleListModel
from newsdesk.gui.library.article_words import meta_words, short_date
from newsdesk.gui.library.commands import ArticleCommands
from newsdesk.gui.library.import_flow import next_room
from newsdesk.gui.library.import_preview import ImportPreviewDialog
from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.library.sorting import BY_TITLE, NEWEST, OLDEST
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.state import DeskState
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.record import RecordKind
from newsdesk.store.articles import ALL, ArticleFilter, article, articles
from newsdesk.store.store import Store

AddArticle = Callable[..., ArticleId]
RUSSIAN = "Совет по воде соберётся в Лорне.\n\nДелегаты обсудят сток Арны и тарифы на транзит зерна.\n"


@pytest.fixture
def model(bridge: StoreBridge) -> ArticleListModel:
    made = ArticleListModel(bridge, bridge)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def version_of(store: Store, article_id: ArticleId) -> VersionId:
    found = article(store, article_id)
    return found.version if found is not None else VersionId("")


class Desk(QWidget):
    """The library with its commands, and nothing else."""

    def __init__(self, bridge: StoreBridge, state: DeskState) -> None:
        super().__init__()
        self.said: list[str] = []
        self.commands = Commands(self)
        self.selection = DeskSelection(lambda chosen: version_of(bridge.store, chosen), self)
        self.pane = LibraryPane(bridge, self.selection, self.commands, self)
        self.articles = ArticleCommands(self.pane, bridge, self.selection, self.commands, state)
        self.articles.flow.ended.connect(self.said.append)

    @property
    def preview(self) -> ImportPreviewDialog:
        return next(each for each in self.findChildren(QDialog) if isinstance(each, ImportPreviewDialog))


@pytest.fixture
def desk(bridge: StoreBridge, languages: Languages, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    languages.use("en")
    made = Desk(bridge, DeskState(tmp_path / ".state" / "desk.json", bridge))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.articles.flow.close()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def titles(model: ArticleListModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def entry(model: ArticleListModel, row: int) -> ArticleEntry:
    found = model.index(row, 0).data(ArticleListModel.EntryRole)
    assert isinstance(found, ArticleEntry)
    return found


def test_articles_come_by_pages_in_the_order_asked_for(model: ArticleListModel, add_article: AddArticle) -> None:
    for number in range(PAGE + 5):
        add_article(f"Отчёт {number:03}", day=f"{1 + number % 28} марта 2026")
    assert model.rowCount() == PAGE + 5
    dates = [entry(model, row).article.published for row in range(model.rowCount())]
    assert dates == sorted(dates, reverse=True)
    model.show(ALL, OLDEST)
    assert [entry(model, row).article.published for row in range(model.rowCount())] == sorted(dates)
    model.show(ALL, BY_TITLE)
    assert titles(model) == [f"Отчёт {number:03}" for number in range(PAGE + 5)]
    assert model.row_of(model.article_at(PAGE + 2)) == PAGE + 2


def test_the_list_follows_what_is_done_to_articles(
    model: ArticleListModel, store: Store, add_article: AddArticle
) -> None:
    one, two = add_article("Паводок"), add_article("Засуха", day="9 марта 2026")
    assert titles(model) == ["Паводок", "Засуха"]
    edit_article(store, one, {"title": "Паводок на Арне"})
    mark_read(store, two)
    assert titles(model)[0] == "Паводок на Арне"
    assert [entry(model, row).article.read for row in range(2)] == [False, True]
    model.show(ArticleFilter(read=False), NEWEST)
    assert titles(model) == ["Паводок на Арне"]
    mark_read(store, one)
    assert titles(model) == []
    model.show(ALL, NEWEST)
    delete_article(store, one)
    assert titles(model) == ["Засуха"]
    store.undo()
    assert model.rowCount() == 2


def test_an_article_shows_how_many_records_it_gave(
    model: ArticleListModel, store: Store, add_article: AddArticle
) -> None:
    one = add_article("Паводок")
    assert entry(model, 0).counts == {}
    span = TextPositionSelector(start=0, end=7)
    add_participant(store, name="Совет", quote=Quote(version=version_of(store, one), span=span))
    assert entry(model, 0).counts == {RecordKind.PARTICIPANT: 1}


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2025-03-10", "10 Mar 2025"),
        ("2026-03", "March 2026"),
        ("2026", "2026"),
        ("", ""),
        ("9 марта", "9 марта"),
        ("2026-13-45", "2026-13-45"),
        ("2026-13", "2026-13"),
    ],
)
def test_a_date_is_shown_as_far_as_it_is_known(languages: Languages, published: str, shown: str) -> None:
    languages.use("en")
    assert short_date(published) == shown


def test_an_article_without_source_and_date_says_so(
    languages: Languages, model: ArticleListModel, store: Store, add_article: AddArticle
) -> None:
    one = add_article("Паводок")
    edit_article(store, one, {"source": "", "published": ""})
    for language, expected in (("en", "no date"), ("ru", "без даты")):
        languages.use(language)
        assert meta_words(entry(model, 0).article) == expected
    edit_article(store, one, {"source": "Вестник"})
    assert meta_words(entry(model, 0).article) == "Вестник"


def test_one_sure_file_is_imported_without_a_question_and_shown(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "voda.txt"
    path.write_text(RUSSIAN, encoding="utf-8")
    with qtbot.waitSignal(desk.articles.flow.ended):
        desk.articles.flow.start([path])
    assert desk.said == ["1 article imported"]
    assert desk.findChildren(QDialog) == []
    assert desk.selection.article == desk.pane.model.article_at(0)


def test_a_guessed_encoding_is_shown_first_and_can_be_changed_with_the_text_beside_it(
    desk: Desk, bridge: StoreBridge, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "voda.txt"
    path.write_bytes(RUSSIAN.encode("koi8-r"))
    desk.articles.flow.start([path])
    qtbot.waitUntil(lambda: bool(desk.findChildren(ImportPreviewDialog)))
    preview = desk.preview
    box = preview.encoding
    for name in ("windows-1251", "koi8-r"):
        box.setCurrentIndex(box.findText(name))
        box.activated.emit(box.currentIndex())
        assert ("соберётся" in preview.preview) == (name == "koi8-r")
    box.setCurrentIndex(box.findText("utf-8"))
    box.activated.emit(box.currentIndex())
    assert box.currentText() == "utf-8"
    assert "utf-8" in preview._remark.text()
    box.setCurrentIndex(box.findText("koi8-r"))
    box.activated.emit(box.currentIndex())
    preview._fields["title"].line_edit.setText("Совет соберётся")
    preview.accept()
    qtbot.waitUntil(lambda: bool(desk.said))
    [found] = articles(bridge.store)
    assert found.title == "Совет соберётся"
    assert not found.title_guessed


def test_several_files_are_listed_and_known_or_broken_ones_are_not_ticked(
    desk: Desk, tmp_path: Path, add_article: AddArticle, bridge: StoreBridge, qtbot: QtBot
) -> None:
    known = add_article("Паводок")
    assert known
    (tmp_path / "a.txt").write_text(
        "Паводок\nАгентство «Вестник», 10 марта 2026\n\nСовет по воде соберётся в Лорне. Паводок.\n", encoding="utf-8"
    )
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.txt").write_text(RUSSIAN, encoding="utf-8")
    desk.articles.flow.start([tmp_path])
    qtbot.waitUntil(lambda: bool(desk.findChildren(ImportPreviewDialog)))
    preview = desk.preview
    assert [preview._list.item(row).checkState() for row in range(3)] == [
        Qt.CheckState.Unchecked,
        Qt.CheckState.Unchecked,
        Qt.CheckState.Checked,
    ]
    preview._list.setCurrentRow(0)
    assert "already" in preview._remark.text()
    preview._list.setCurrentRow(1)
    assert "b.txt" in preview._remark.text()
    preview.accept()
    qtbot.waitUntil(lambda: bool(desk.said))
    assert len(articles(bridge.store)) == 2


def test_the_preview_shows_the_text_as_it_is_read_and_why_a_file_is_left_out(
    desk: Desk, tmp_path: Path, languages: Languages, qtbot: QtBot
) -> None:
    languages.use("ru")
    asked: list[bool] = []
    desk.articles.flow.asked.connect(lambda: asked.append(True))
    (tmp_path / "a.md").write_text(f"# Совет\n\n- \\- {RUSSIAN}", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7 ...")
    desk.articles.flow.start([tmp_path])
    qtbot.waitUntil(lambda: bool(desk.findChildren(ImportPreviewDialog)))
    preview = desk.preview
    assert asked == [True]
    assert preview.preview.startswith("Совет\n- Совет по воде")
    assert preview.focusWidget() is preview._fields["title"].line_edit
    assert preview._list.item(1).text() == "b.txt – не текстовый файл"
    preview._list.setCurrentRow(1)
    assert "документ PDF" in preview._remark.text()


def test_many_files_are_a_few_steps_with_one_announcement_each(
    desk: Desk, bridge: StoreBridge, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsdesk.gui.library.import_flow.MOST_PREVIEWED", 20)
    for number in range(60):
        (tmp_path / f"{number}.txt").write_text(f"Отчёт {number}\n\n{RUSSIAN}", encoding="utf-8")
    told: list[object] = []
    bridge.changed.connect(told.append)
    with qtbot.waitSignal(desk.articles.flow.ended):
        desk.articles.flow.start([tmp_path])
    assert desk.said == ["60 articles imported"]
    assert 1 < len(told) <= 12
    qtbot.waitUntil(lambda: desk.pane.model.rowCount() == 60)


def test_a_chunk_is_cut_so_that_the_window_answers_in_between() -> None:
    assert next_room(12_000, 12_000, 12) == 12_000
    assert next_room(12_000, 12_000, 24) == 9_000
    assert next_room(12_000, 12_000, 6) == 18_000
    assert next_room(24_000, 0, 0.01) == 12_000
    assert next_room(8_000, 100_000, 4_000) == 8_000
    assert next_room(500_000, 500_000, 0) == 500_000


def test_a_cancelled_import_keeps_what_was_written_and_says_how_much(
    desk: Desk, bridge: StoreBridge, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsdesk.gui.library.import_flow.MOST_PREVIEWED", 20)
    for number in range(60):
        (tmp_path / f"{number}.txt").write_text(f"Отчёт {number}\n\n{RUSSIAN}", encoding="utf-8")
    bridge.changed.connect(desk.articles.flow.cancel)
    with qtbot.waitSignal(desk.articles.flow.ended):
        desk.articles.flow.start([tmp_path])
    count = len(articles(bridge.store))
    assert 0 < count < 60
    assert desk.said[0] == f"{count} articles imported, {60 - count} not imported"


def test_files_dropped_on_the_library_are_imported(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "voda.txt"
    path.write_text(RUSSIAN, encoding="utf-8")
    offered = QMimeData()
    offered.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        offered,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(desk.articles.flow.ended):
        desk.pane.dropEvent(event)
    assert desk.pane.model.rowCount() == 1


def test_files_are_asked_for_where_they_were_chosen_last(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    path = folder / "voda.txt"
    path.write_text(RUSSIAN, encoding="utf-8")
    desk.commands["article.import"].trigger()
    [dialog] = desk.findChildren(PathDialog)
    assert dialog.directory().absolutePath() != str(folder)
    with qtbot.waitSignal(desk.articles.flow.ended):
        dialog.filesSelected.emit([str(path)])
    dialog.done(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.commands["article.import"].trigger()
    [dialog] = desk.findChildren(PathDialog)
    assert dialog.directory().absolutePath() == str(folder)
    dialog.done(0)


def test_text_from_the_clipboard_becomes_an_article_after_a_look(desk: Desk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(RUSSIAN)
    desk.commands["article.paste"].trigger()
    assert "соберётся" in desk.preview.preview
    desk.preview.accept()
    qtbot.waitUntil(lambda: desk.pane.model.rowCount() == 1)


def test_a_folder_without_articles_is_said_to_hold_none(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.articles.flow.ended):
        desk.articles.flow.start([tmp_path])
    assert desk.said[0].startswith("No article was found there")


def test_the_filter_finds_the_beginning_of_a_word(desk: Desk, add_article: AddArticle, qtbot: QtBot) -> None:
    add_article("Оппозиция требует выборов")
    add_article("Паводок")
    desk.pane.filter_line.setText("оппоз")
    qtbot.waitUntil(lambda: titles(desk.pane.model) == ["Оппозиция требует выборов"])


def test_an_empty_library_and_a_filter_without_hits_say_what_to_do(
    desk: Desk, add_article: AddArticle, qtbot: QtBot
) -> None:
    pane = desk.pane
    assert pane._pages.currentWidget() is pane._pages._nothing
    add_article("Паводок")
    assert pane._pages.currentWidget() is pane.list
    pane.filter_line.setText("тайфун")
    qtbot.waitUntil(lambda: pane._pages.currentWidget() is pane._pages._unmatched)
    pane._pages._clear.click()
    assert pane._pages.currentWidget() is pane.list


def test_details_change_only_what_was_edited(desk: Desk, store: Store, add_article: AddArticle) -> None:
    one = add_article("Паводок")
    desk.selection.open_article(one)
    desk.commands.refresh()
    desk.commands["article.edit"].trigger()
    [dialog] = [each for each in desk.findChildren(QDialog) if isinstance(each, ArticleDetailsDialog)]
    dialog.lines["source"].line_edit.setText("Курьер Лорны")
    dialog.lines["published"].line_edit.setText("11 марта 2026")
    assert dialog.values() == {"source": "Курьер Лорны", "published": "2026-03-11"}
    dialog.accept()
    found = article(store, one)
    assert found is not None
    assert (found.source, found.published, found.title) == ("Курьер Лорны", "2026-03-11", "Паводок")


def test_details_stay_open_at_a_date_that_is_none(desk: Desk, store: Store, add_article: AddArticle) -> None:
    one = add_article("Паводок")
    desk.selection.open_article(one)
    desk.commands.refresh()
    desk.commands["article.edit"].trigger()
    [dialog] = [each for each in desk.findChildren(QDialog) if isinstance(each, ArticleDetailsDialog)]
    dialog.published.line_edit.setText("9 марта")
    assert "year" in dialog.published.complaint
    dialog.accept()
    assert dialog.isVisible()
    dialog.published.line_edit.setText("9 марта 2026")
    assert not dialog.published.complaint
    dialog.lines["title"].line_edit.setText(" ")
    dialog.accept()
    assert dialog.isVisible()
    dialog.lines["title"].line_edit.setText("Паводок")
    dialog.accept()
    assert not dialog.isVisible()
    found = article(store, one)
    assert found is not None
    assert found.published == "2026-03-09"


def test_the_preview_takes_a_date_in_words_and_stays_open_at_one_without_a_year(
    desk: Desk, bridge: StoreBridge, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"Отчёт {name}\n\n{RUSSIAN}", encoding="utf-8")
    desk.articles.flow.start([tmp_path])
    qtbot.waitUntil(lambda: bool(desk.findChildren(ImportPreviewDialog)))
    preview = desk.preview
    preview._published.line_edit.setText("9 марта")
    assert "year" in preview._published.complaint
    preview._list.setCurrentRow(1)
    preview._published.line_edit.setText("март 2026")
    preview.accept()
    assert preview.isVisible()
    assert preview._list.currentRow() == 0
    assert preview._published.line_edit.text() == "9 марта"
    preview._published.line_edit.setText("9 марта 2026")
    preview.accept()
    qtbot.waitUntil(lambda: bool(desk.said))
    assert {found.published for found in articles(bridge.store)} == {"2026-03-09", "2026-03"}


def test_read_and_unread_are_one_key(desk: Desk, store: Store, add_article: AddArticle) -> None:
    one = add_article("Паводок")
    desk.pane.list.setCurrentIndex(desk.pane.model.index(0, 0))
    desk.commands.refresh()
    for expected in (True, False):
        desk.commands["article.mark_read"].trigger()
        found = article(store, one)
        assert found is not None
        assert found.read is expected
