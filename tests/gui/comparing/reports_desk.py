"""Two reports that disagree, in a workspace and in a window."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.comparing.commands import CompareCommands
from newsdesk.gui.comparing.desk import ComparingDesk
from newsdesk.gui.comparing.lines import Line
from newsdesk.gui.comparing.pane import AlignmentPane
from newsdesk.gui.main_window import MainWindow
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordId
from newsdesk.store.articles import article, body
from newsdesk.store.store import Store

FILLING = "Река Арна в этом месяце полноводна, и паводок ждут к концу недели. " * 6
LEFT = f"""Президент прибыл в Моранию
Агентство «Вестник», 10 марта 2026

Арман Велин прилетел в Лорну во вторник.

{FILLING}

Совет по воде соберётся в среду, 11 марта 2026 года.

{FILLING}

Якоб Линд останется в столице.

{FILLING}
"""
RIGHT = f"""Совет соберётся в четверг
Курьер Лорны, 9 марта 2026

{FILLING}

Президента Армана Велина ждут в Лорне.

{FILLING}

{FILLING}

Заседание совета по воде назначено на четверг, 12 марта 2026 года.

{FILLING}

Лейла Аррен прилетит с ним.
"""


@dataclass
class TwoReports:
    """A workspace of two reports; `records` are named by what they are."""

    store: Store
    left: ArticleId
    right: ArticleId
    records: dict[str, RecordId]

    def quote(self, side: ArticleId, words: str) -> Quote:
        found = article(self.store, side)
        assert found is not None
        text = body(self.store, found.version)[1].text
        start = text.index(words)
        return Quote(version=found.version, span=TextPositionSelector(start=start, end=start + len(words)))

    def tie(self, record: str, side: ArticleId, words: str, field: str = "") -> None:
        link_quote(self.store, self.records[record], self.quote(side, words), field)


def make_reports(path: Path) -> TwoReports:
    """Velin is one record in both; each report has a meeting of its own that the other disagrees with."""
    store = create_workspace(path)
    files = [read_article(text.encode(), file_name=f"{number}.txt") for number, text in enumerate((LEFT, RIGHT))]
    left, right = (added.article_id for added in add_articles(store, files))
    records = {
        "velin": add_participant(store, name="Арман Велин"),
        "lind": add_participant(store, name="Якоб Линд"),
        "arren": add_participant(store, name="Лейла Аррен"),
        "wednesday": add_meeting(store, title="Совет по воде"),
        "thursday": add_meeting(store, title="Заседание совета по воде"),
    }
    made = TwoReports(store, left, right, records)
    made.tie("velin", left, "Арман Велин")
    made.tie("velin", right, "Армана Велина")
    made.tie("lind", left, "Якоб Линд")
    made.tie("arren", right, "Лейла Аррен")
    made.tie("wednesday", left, "Совет по воде")
    made.tie("wednesday", left, "в среду, 11 марта 2026 года", "when")
    made.tie("thursday", right, "Заседание совета по воде")
    made.tie("thursday", right, "четверг, 12 марта 2026 года", "when")
    return made


@dataclass
class Desk:
    """The window with both reports side by side and their comparison read."""

    window: MainWindow
    reports: TwoReports
    qtbot: QtBot

    @property
    def compare(self) -> ComparingDesk:
        found = self.window.findChild(CompareCommands)
        assert found is not None
        return found.desk

    @property
    def pane(self) -> AlignmentPane:
        found = self.window.findChild(AlignmentPane)
        assert found is not None
        return found

    @property
    def store(self) -> Store:
        return self.window.bridge.store

    def lines(self) -> list[Line]:
        return list(self.pane.lines())

    def line(self, record: str) -> Line:
        return next(line for line in self.lines() if self.reports.records[record] in line.records)

    def go_to(self, record: str) -> None:
        view = self.pane.view
        view.go_to(view.alignment.index_of_record(self.reports.records[record]))
        self.window.commands.refresh()

    def trigger(self, command: str) -> None:
        self.window.commands.refresh()
        assert self.window.commands[command].isEnabled(), command
        self.window.commands[command].trigger()

    def wait(self, claim: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(claim()))


def put_side_by_side(desk: Desk) -> None:
    window = desk.window
    window.selection.open_article(desk.reports.left, 0)
    window.commands["view.layout_compare"].trigger()
    window.selection.open_article(desk.reports.right, 1)
    window.selection.open_article(desk.reports.left, 0)
    desk.wait(lambda: window.foot.pane is not None and desk.lines())
