"""From two disagreeing reports to a brief, in the real window; run by test_corrected_report.py under Xvfb.

usage: corrected_report.py FOLDER PICTURES

Both are imported, one recorded by mouse and keys, the other's records loaded; laid side by side, a pair confirmed, the
differing day kept as a finding; one is corrected, its alarm heard, the new reading taken, the brief exported.
"""

import html
import json
import re
import sys
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QWidget
from tests.journeys.analyst import Desk
from tests.journeys.by_mouse import MouseAnalyst
from tests.journeys.hand import look, until
from tests.journeys.keyboard import Keyboard
from tests.journeys.mouse import Mouse
from tests.journeys.plan import plan
from tests.journeys.way import Found, Way

from newsdesk.edits.library.tray import waiting
from newsdesk.edits.recording.loading import load_records
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.app import application
from newsdesk.gui.briefs.dialog import BriefDialog
from newsdesk.gui.comparing.view import AlignmentView
from newsdesk.gui.versions.tray_list import TrayList
from newsdesk.gui.versions.tray_rows import rows_in
from newsdesk.gui.versions.update_dialog import UpdateDialog
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId
from newsdesk.model.comparison import Verdict
from newsdesk.model.record import Meeting, RecordKind
from newsdesk.store.articles import articles
from newsdesk.store.records import records

VESTNIK = """Совет по воде соберётся в среду
Агентство «Вестник», 9 марта 2026

Заседание совета по воде пройдёт в Лорне в среду, 11 марта. \
Ильза Торн примет на нём двух гостей, это Арман Велин и Лейла Аррен.
Стороны обсудят:
распределение стока Арны;
оповещение о паводках.
"""
KURIER = """Совет по воде ждут в четверг
«Курьер Лорны», 9 марта 2026

Заседание совета по воде намечено на четверг, 12 марта, сообщил источник. \
Ильза Торн встретит Армана Велина, а Лейла Аррен прилетит позже.
В повестке:
раздел стока Арны;
оповещение о паводках.
"""
CORRECTED = KURIER.replace("на четверг, 12 марта", "на среду, 11 марта").replace("раздел стока", "раздел летнего стока")
PEOPLE = ("Ильза Торн", "Арман Велин", "Лейла Аррен")
MEETING = "Заседание совета по воде"
ROWS = 6
"""A meeting, three people, two agenda items, each told by both."""


def records_of(text: str, meeting: str, people: dict[str, str], agenda: tuple[str, ...], when: str) -> dict[str, Any]:
    """A file of records: one meeting, people by the words that name them, agenda items, the day."""

    def anchor(words: str) -> dict[str, object]:
        start = text.index(words)
        return {"start": start, "end": start + len(words), "text": words}

    return {
        "participants": [
            {"id": name, "kind": "person", "name": name, "anchor": anchor(words)} for name, words in people.items()
        ],
        "meetings": [
            {
                "id": "M",
                "text": meeting,
                "anchor": anchor(meeting),
                "when_anchor": anchor(when),
                "participants": list(people),
            }
        ],
        "agenda_items": [{"id": words, "of": "M", "text": words, "anchor": anchor(words)} for words in agenda],
    }


def text_of(report: str) -> str:
    """What an article's text is of the words of its file."""
    return read_article(report.encode(), file_name="report.txt").canonical.text


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


class Hands(MouseAnalyst):
    """Words are drawn over by mouse, what is made of them is said by key."""

    def __init__(self, desk: Desk, keys: Keyboard) -> None:
        super().__init__(desk, Mouse())
        self.keys = keys

    def make(self, kind: str, title: str) -> None:
        assert not title
        self.keys.press({"participant": "p", "agenda_item": "g", "meeting": "m"}[kind])
        until(lambda: isinstance(self.desk.focus(), QLineEdit), "the title waits for typing")
        self.keys.press("ctrl+Return")
        until(self.desk.reader.hasFocus, "back in the text")

    def prove(self, field: str) -> None:
        self.keys.press({"when": "shift+w"}[field])


class Journey(Way):
    """One analyst, who has a mouse and a keyboard, and the way gone by them."""

    def __init__(self, desk: Desk, folder: Path, pictures: Path) -> None:
        super().__init__(desk, folder, pictures)
        self.hands = Hands(desk, self.keys)

    def days(self) -> list[str]:
        """The day of each meeting."""
        found = records(self.desk.store, RecordKind.MEETING)
        return [each.when.value for each in found if isinstance(each, Meeting)]

    def import_both(self) -> None:
        """Import two files, one after the other, in the dialog for files."""
        for count, name in enumerate(("vestnik.txt", "kurier.txt"), start=1):
            self.keys.press("ctrl+i")
            self.choose_file(name)
            until(partial(self._has, count), f"{name} is in the library")

    def _has(self, count: int) -> bool:
        return len(list(articles(self.desk.store))) == count and self.desk.reader.page is not None

    def record_one(self) -> None:
        """Record what the agency says, word by word."""
        self.hands.open_article("Совет по воде соберётся в среду")
        for act in plan(self.folder / "vestnik.json"):
            self.hands.do(act)
        self.seen("recorded")

    def load_other(self) -> None:
        """Take in what a colleague recorded of the newspaper."""
        found = next(each for each in articles(self.desk.store) if "четверг" in each.title)
        file = json.loads((self.folder / "kurier.json").read_text(encoding="utf-8"))
        self.desk.window.bridge.run(partial(load_records, self.desk.store, ArticleId(found.id), file))

    def named(self, kind: type[Found], name: str, within: QWidget | None = None) -> Found:
        """What is seen of a kind under a name, as a screen reader would tell it."""

        def found() -> Found | None:
            seen = (each for each in (within or self.desk.window).findChildren(kind) if each.isVisible())
            return next((each for each in seen if _name(each) == name), None)

        until(found, f"there is {name}")
        widget = found()
        assert widget is not None
        return widget

    def compare(self) -> None:
        """Lay both side by side; in the alignment go to the day that differs, confirm the pair, keep the difference."""
        self.keys.press("ctrl+alt+2")
        view = self.named(AlignmentView, "Alignment of records")
        until(lambda: len(view.alignment.lines) == ROWS, "every pair is proposed")
        assert all(row.proposed for row in view.alignment.lines.rows)
        self.keys.press("ctrl+alt+b")
        until(view.hasFocus, "the alignment has the focus")
        self.keys.press("F8")
        self.seen("compare")
        assert self.line(view)[::3] == ["≠", "the date differs"], self.line(view)
        assert [words[:2] for words in self.line(view)[1:3]] == ["11", "12"], self.line(view)
        self.keys.press("a")
        until(lambda: not view.alignment.lines.rows[0].proposed, "the pair is confirmed")
        self.keys.press("k")
        until(lambda: len(list(self.desk.store.rows("finding"))) == 1, "the difference is kept")
        self.seen("kept")

    @staticmethod
    def line(view: AlignmentView) -> list[str]:
        """What stands in the current line: sign, what each report says, conclusion."""
        index = view.currentIndex()
        return [str(index.siblingAtColumn(column).data()) for column in (0, 2, 3, 4)]

    def correct(self) -> None:
        """Update the newspaper's report with a corrected file; hear the alarm."""
        self.hands.mouse.click(self.desk.window.panes.reader_area.groups[1].reader.viewport())
        until(lambda: "четверг" in self.desk.text, "the newspaper's report is in front")
        self.keys.press("ctrl+shift+u")
        dialog = self.opened(UpdateDialog)
        self.hands.mouse.click(self.named(QAbstractButton, "Choose a file…", dialog))
        self.choose_file("corrected.txt")
        until(lambda: dialog.correction is not None, "it is worked out what the file changes")
        self.seen("update")
        self.hands.mouse.click(self.named(QAbstractButton, "Update", dialog))
        banner = self.desk.window.banner
        until(lambda: "12 March → 11 March" in banner.sentence, "the alarm tells which fact was replaced")
        assert "1 more fact" in banner.sentence

    def decide(self) -> None:
        """Review the replaced facts in the tray and take the new readings."""
        self.hands.mouse.click(self.named(QAbstractButton, "Review"))
        tray = self.named(TrayList, "Quotes that wait")
        until(tray.hasFocus, "the tray has the focus")
        look(0.8)  # the place flashes
        self.seen("alarm")
        for left in (1, 0):
            self.keys.press("t")
            until(partial(self._wait, tray, left), f"{left} wait")
        assert {when[-2:] for when in self.days()} == {"11"}
        until(lambda: not tray.isVisible(), "nothing waits, and the room is given back")
        assert not self.desk.window.banner.sentence
        view = self.named(AlignmentView, "Alignment of records")
        until(lambda: all(row.verdict is not Verdict.DIFFERS for row in view.alignment.lines.rows), "the days agree")
        self.seen("decided")

    def _wait(self, tray: TrayList, count: int) -> bool:
        return len(rows_in(tray.tray.rows)) == len(waiting(self.desk.store)) == count

    def export(self, words: str, suffix: str) -> str:
        """Export the brief of both articles in a format; give back what was written."""
        self.keys.press("ctrl+shift+e")
        dialog = self.opened(BriefDialog)
        self.hands.mouse.click(self.named(QAbstractButton, "open articles, 2", dialog))
        self.hands.mouse.click(self.named(QAbstractButton, words, dialog))
        until(dialog.pane.questions.isVisible, "the brief is set")
        look(0.5)
        self.seen(f"brief-{suffix}")
        self.hands.mouse.click(self.named(QAbstractButton, f"Export {words}…", dialog))
        self.opened(QFileDialog)
        self.keys.press("Return")
        until(lambda: list(self.folder.glob(f"*.{suffix}")), f"the brief is written as {words}")
        until(self.desk.window.isActiveWindow, "back at the desk")
        (written,) = self.folder.glob(f"*.{suffix}")
        return written.read_text(encoding="utf-8").replace("\N{NO-BREAK SPACE}", " ")


def cites_both(brief: str) -> None:
    """See that a brief says what both said, each with its words, and of which version of its report these are."""
    said = re.sub(r"<[^>]+>|\s+", " ", html.unescape(brief))
    for source, day, words, version in (
        ("Агентство «Вестник»", "11 March", "в среду, 11 марта", ""),
        ("Курьер Лорны", "12 March", "на четверг, 12 марта", ", version 1"),
    ):
        read = re.search(rf"{source}{version}: {day} *\[ *(\d+)", said)
        assert read, (source, said)
        cited = re.search(rf"\[ *{read[1]} *\] +{source}, +9 Mar 2026{version}, para. 1: +“{words}”", said)
        assert cited, (words, said)
    assert re.search("Курьер Лорны, +9 Mar 2026, version 2, para. 1: +“на среду, 11 марта”", said), said


def main() -> None:
    """Go the whole way."""
    folder, pictures = Path(sys.argv[1]), Path(sys.argv[2])
    for name, text in (("vestnik", VESTNIK), ("kurier", KURIER), ("corrected", CORRECTED)):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    people = dict(zip(PEOPLE, ("Ильза Торн", "Армана Велина", "Лейла Аррен"), strict=True))
    agenda = ("распределение стока Арны", "раздел стока Арны")
    for name, text, said, item, when in (
        ("vestnik", VESTNIK, {each: each for each in PEOPLE}, agenda[0], "в среду, 11 марта"),
        ("kurier", KURIER, people, agenda[1], "на четверг, 12 марта"),
    ):
        file = records_of(text_of(text), MEETING, said, (item, "оповещение о паводках"), when)
        (folder / f"{name}.json").write_text(json.dumps(file), encoding="utf-8")
    create_workspace(folder / "water.newsdesk").close()
    app = application()
    app.setQuitOnLastWindowClosed(False)
    desk = Desk(app, folder, folder / "water.newsdesk", "en")
    for purpose in ("articles", "briefs"):
        desk.session.state.remember(f"folder for {purpose}", str(folder))
    journey = Journey(desk, folder, pictures)
    try:
        journey.import_both()
        journey.record_one()
        journey.load_other()
        journey.compare()
        journey.correct()
        journey.decide()
        for words, suffix in (("Markdown", "md"), ("HTML", "html")):
            cites_both(journey.export(words, suffix))
    except AssertionError:
        journey.failed("")
        raise
    journey.hands.leave()
    print("done")


if __name__ == "__main__":
    main()
