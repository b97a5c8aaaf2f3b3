"""One analyst's part of an offline review, by keyboard alone; run by test_offline_review.py under Xvfb.

usage: offline_review.py PART FOLDER PICTURES

The author asks for twelve records to be judged and packs them. Two reviewers take the package in, judge, correct two
records on their own, and pack what they did. The author takes both in, decides what they corrected differently, applies
the review and exports the report. Packages lie in FOLDER, each analyst's workspace in a folder beside.
"""

import sys
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from tests.journeys.analyst import Desk
from tests.journeys.by_keys import KeyAnalyst
from tests.journeys.hand import look, until
from tests.journeys.way import Found, Way

from newsdesk.edits.exchanging.disputes import disputes
from newsdesk.edits.identity import identify
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.loading import load_records
from newsdesk.edits.reviewing.queue import summary
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.app import application
from newsdesk.gui.exchange.conflict_page import ConflictPage
from newsdesk.gui.exchange.name_dialog import NameDialog
from newsdesk.gui.exchange.pack_dialog import PackDialog
from newsdesk.gui.exchange.packed_dialog import PackedDialog
from newsdesk.gui.exchange.summary_dialog import SummaryDialog
from newsdesk.gui.review.apply_dialog import ApplyDialog
from newsdesk.gui.review.new_session import NewSessionDialog
from newsdesk.gui.review.page import ReviewPage
from newsdesk.gui.review.summary_page import SummaryPage
from newsdesk.importing import read_article
from newsdesk.model.record import RecordKind
from newsdesk.model.review import ItemState, Judgement
from newsdesk.store.records import records
from newsdesk.store.reviews import sessions, verdicts

ARTICLES = (
    """Water council to sit in Lorna

Harbour Wire, 9 March 2026

The council on the river will sit in Lorna on Wednesday. Ilsa Thorn will chair it. Arman Velin and Leila Arren are \
expected, and so is a group of engineers.
The council will discuss:
sharing the flow in dry months;
joint flood warnings;
access to gauge data.
""",
    """Grain talks follow the council

Harbour Wire, 10 March 2026

Talks on grain will be held in Arna on Thursday. Jon Varda will speak for the port. The port authority wants to discuss:
transit fees;
storage in winter.
""",
)
RECORDS: tuple[dict[str, tuple[str, ...]], ...] = (
    {
        "participants": ("Ilsa Thorn", "Arman Velin", "Leila Arren", "a group of engineers"),
        "agenda_items": ("sharing the flow in dry months", "joint flood warnings", "access to gauge data"),
        "meetings": ("The council on the river",),
    },
    {
        "participants": ("Jon Varda",),
        "agenda_items": ("transit fees", "storage in winter"),
        "meetings": ("Talks on grain",),
    },
)
ITEMS = 12
CORRECTED = (
    ("The council on the river", "place", {"first": "Lorna", "second": "the old town of Lorna"}),
    ("Talks on grain", "place", {"first": "Arna", "second": "the port of Arna"}),
)


class Part(Way):
    """One analyst, who has only a keyboard, and what of the review is theirs."""

    def __init__(self, part: str, folder: Path, pictures: Path) -> None:
        self.part = part
        app = application()
        app.setQuitOnLastWindowClosed(False)
        own = folder / ("author" if part in {"asks", "ends"} else part)
        own.mkdir(exist_ok=True)
        workspace = own / "river.newsdesk"
        if not workspace.exists():
            begin(workspace, asks=part == "asks")
        super().__init__(Desk(app, own, workspace, "en"), folder, pictures)
        for purpose in ("packages", "briefs"):
            self.desk.session.state.remember(f"folder for {purpose}", str(folder))
        self.hands = KeyAnalyst(self.desk, self.keys)

    def ask_for(self, command: str) -> None:
        """Give a command by its name, in the palette."""
        self.keys.press("ctrl+shift+p")
        until(lambda: self.desk.palette is not None, "the palette is open")
        palette = self.desk.palette
        assert palette is not None
        self.keys.write(command)
        look(0.2)
        choice = palette.current_choice()
        assert choice is not None, command
        assert choice.words.rstrip("…") == command, choice.words
        self.keys.press("Return")

    def page(self, kind: type[Found]) -> Found:
        """The page of a kind that stands in the middle of the window."""

        def found() -> Found | None:
            return next((page for page in self.desk.window.findChildren(kind) if page.isVisible()), None)

        until(found, f"{kind.__name__} is shown")
        page = found()
        assert page is not None
        look(0.2)
        return page

    def left_review(self) -> None:
        """The articles are back in the middle of the window."""
        until(lambda: not self.desk.window.findChildren(ReviewPage), "the review is left")

    def tab_to(self, wanted: QWidget) -> None:
        """Go to a widget by Tab."""
        for _ in range(60):
            focus = self.desk.focus()
            if focus is wanted or (focus is not None and wanted.isAncestorOf(focus)):
                return
            self.keys.press("Tab")
        message = f"Tab leads to {wanted}"
        raise AssertionError(message)

    def push(self, button: QAbstractButton) -> None:
        """Press a button by keyboard."""
        until(button.isEnabled, f"{button.text()} can be pressed")
        self.tab_to(button)
        self.keys.press("space")

    def pack(self, name: str) -> None:
        """Put the session that there is into a package."""
        self.ask_for("Make a package")
        until(lambda: isinstance(self.desk.app.activeWindow(), NameDialog | PackDialog), "a dialog is open")
        assert not isinstance(self.desk.app.activeWindow(), NameDialog), "everybody said who they are"
        dialog = self.opened(PackDialog)
        (session,) = sessions(self.desk.store)
        self._scope(dialog)
        assert dialog.sessions.currentText() == session.name
        self.keys.press("Return")
        self.choose_file(name)
        packed = self.opened(PackedDialog)
        assert (self.folder / name).stat().st_size > 0
        if self.part == "asks":
            self.seen("packed")
        self.keys.press("Escape")
        until(lambda: self.desk.app.activeWindow() is not packed, "back at the desk")

    def _scope(self, dialog: PackDialog) -> None:
        """Choose a review session as what is packed, by the arrows among the scopes."""
        for _ in range(4):
            if dialog.sessions.isEnabled():
                return
            self.keys.press("Down")
        message = "the arrows lead to a review session"
        raise AssertionError(message)

    def left(self, dialog: QWidget) -> bool:
        """Whether a dialog is no longer in front."""
        return self.desk.app.activeWindow() is not dialog

    def has_done(self, steps: int) -> bool:
        """Whether so many steps stand in the workspace."""
        return self.desk.steps() >= steps

    def take_in(self, *names: str) -> None:
        """Take packages in, one after the other."""
        for name in names:
            steps = self.desk.steps()
            self.ask_for("Take in packages")
            self.choose_file(name)
            dialog = self.opened(SummaryDialog)
            if self.part == "first":
                self.seen("incoming")
            if self.part == "ends" and name == names[-1]:
                self.seen("answers")
            self.keys.press("Return")
            until(partial(self.left, dialog), "it is agreed to")
            until(partial(self.has_done, steps + 1), f"{name} is taken in")
            until(self.desk.window.isActiveWindow, "back at the desk")
            look(0.3)


class Author(Part):
    """Asks for a review, and ends it."""

    def ask(self) -> None:
        """Begin a session of all twelve records, and pack it."""
        self.ask_for("New review session")
        dialog = self.opened(NewSessionDialog)
        self.keys.press("ctrl+a")
        self.keys.write("River and grain")
        self.tab_to(dialog.source)
        assert isinstance(dialog.source, QComboBox)
        self._everything(dialog)
        until(dialog.act.isEnabled, "items are counted")
        self.seen("session")
        self.tab_to(dialog.name)
        self.keys.press("Return")
        page = self.page(ReviewPage)
        assert len(page.entries) == ITEMS, len(page.entries)
        self.keys.press("F5")
        self.left_review()
        self.pack("request.ndpack")

    def _everything(self, dialog: NewSessionDialog) -> None:
        for _ in range(8):
            look(0.4)
            if str(ITEMS) in dialog.count.text():
                return
            self.keys.press("Down")
        message = "some source has all records"
        raise AssertionError(message)

    def end(self) -> None:
        """Take both answers in, decide, apply, and export the report."""
        self.take_in("answer-first.ndpack", "answer-second.ndpack")
        store = self.desk.store
        assert len(disputes(store)) == len(CORRECTED), disputes(store)
        until(self.desk.window.commands["conflicts.show"].isEnabled, "the foot of the window counts the conflicts")
        self.ask_for("Decide conflicts")
        page = self.page(ConflictPage)
        self.seen("conflict")
        for left in (1, 0):
            self.keys.press("2")
            until(partial(self._open, left), f"{left} conflicts are left")
            look(0.5)
        assert not page.isVisible() or not disputes(store)
        self.keys.press("Escape")
        look(0.3)
        self.keys.press("F5")
        self.page(ReviewPage)
        self.keys.press("ctrl+End")
        came = self.page(SummaryPage)
        (session,) = sessions(store)
        found = summary(store, session.id)
        assert sorted(found.judged.values()) == [ITEMS, ITEMS], found.judged
        assert sum(found.reasons.values()) >= 2, found.reasons
        disagree = sum(count for (_, state), count in found.tally.items() if state is ItemState.DISAGREE)
        assert disagree == 1, found.tally
        self.seen("summary")
        self.apply(came)
        self.report(came)

    def _open(self, count: int) -> bool:
        return len(disputes(self.desk.store)) == count

    def apply(self, page: SummaryPage) -> None:
        """Apply the session: what both rejected goes, what was proposed is set; one step."""
        steps = self.desk.steps()
        self.push(page.foot.apply)
        dialog = self.opened(ApplyDialog)
        self.seen("applying")
        self.keys.press("Return")
        until(lambda: self.desk.app.activeWindow() is not dialog, "it is agreed to")
        until(lambda: self.desk.steps() == steps + 1, "the review is applied as one step")
        titles = {title for kind in RecordKind for title in map(titled, records(self.desk.store, kind))}
        assert "a group of engineers" not in titles, titles
        assert "Ilsa Thorn, chair" in titles, titles
        assert len(titles) == ITEMS - 1
        self.seen("applied")

    def report(self, page: SummaryPage) -> None:
        """Export what was changed, by whom and why."""
        while page.foot.formats.value() != "md":
            self.tab_to(page.foot.formats)
            self.keys.press("Right")
        self.push(page.foot.export)
        self.choose_file("report.md")
        until((self.folder / "report.md").exists, "the report is written")
        look(0.5)
        self.seen("reported")
        said = (self.folder / "report.md").read_text(encoding="utf-8")
        for words in ("a group of engineers", "First reviewer", "Second reviewer", "Ilsa Thorn, chair", "no names"):
            assert words in said, (words, said)


class Reviewer(Part):
    """Judges what came, corrects two records, and answers."""

    def answer(self) -> None:
        """Take the request in, judge every item by keys, correct what is wrong in one's own copy, pack."""
        self.take_in("request.ndpack")
        self.keys.press("F5")
        page = self.page(ReviewPage)
        assert len(page.entries) == ITEMS
        if self.part == "first":
            self.seen("review")
        while (entry := self.at(page)) is not None and entry.own is None:
            self.judge(page, entry.title)
        (session,) = sessions(self.desk.store)
        given = [each for found in verdicts(self.desk.store, session.id).values() for each in found]
        assert len(given) == ITEMS, [each.judgement for each in given]
        assert {each.judgement for each in given} == {Judgement.ACCEPTED, Judgement.REJECTED, Judgement.CHANGED}
        if self.part == "first":
            self.seen("judged")
        self.keys.press("F5")
        self.left_review()
        self.correct()
        self.pack(f"answer-{self.part}.ndpack")

    def at(self, page: ReviewPage) -> Any:
        """The item that is shown."""
        look(0.2)  # a verdict waits a moment after the item has changed
        return page.sheet.entry if page.sheet is not None else None

    def judge(self, page: ReviewPage, title: str) -> None:
        """Reject the unnamed group, propose a fuller name; the second reviewer rejects one more, and says why."""
        before = self.desk.steps()
        item = page.sheet.entry.item.id if page.sheet is not None else ""
        if title == "a group of engineers":
            self.keys.press("r")
            look(0.2)
            if self.part == "first":
                self.seen("rejecting")
                self.keys.press("6")
            else:
                self.keys.write("no names")
                self.keys.press("Return")
        elif title == "Ilsa Thorn":
            self.keys.press("e")
            look(0.2)
            until(lambda: isinstance(self.desk.focus(), QLineEdit | QComboBox), "the proposal waits")
            while not isinstance(self.desk.focus(), QLineEdit):
                self.keys.press("Tab")
            self.keys.press("ctrl+a")
            self.keys.write("Ilsa Thorn, chair")
            if self.part == "first":
                self.seen("proposing")
            self.keys.press("Return")
        elif title == "transit fees" and self.part == "second":
            self.keys.press("c")
            look(0.2)
            self.keys.write("Fees were not on the agenda of the port.")
            self.seen("commenting")
            self.keys.press("ctrl+Return")
            until(lambda: self.desk.steps() > before, "it is said")
            before = self.desk.steps()
            look(0.3)
            self.keys.press("r")
            look(0.2)
            self.keys.press("4")
        else:
            self.keys.press("a")
        until(lambda: self.desk.steps() > before, f"{title} is judged")
        until(lambda: self.done(page) or (page.sheet is not None and page.sheet.entry.item.id != item), "the next one")

    @staticmethod
    def done(page: ReviewPage) -> bool:
        """Whether every item is judged."""
        return all(entry.own is not None for entry in page.entries)

    def correct(self) -> None:
        """Give two meetings a place."""
        self.hands.open_article("Water council")
        for title, field, values in CORRECTED:
            self.keys.press("ctrl+g")
            self.hands._choose(title)
            self.keys.press("Return")
            until(partial(self.has_at_hand, title), title)
            self.hands.fill(field, values[self.part])
            until(partial(self.has_set, field, values[self.part]), f"{field} is set")

    def has_at_hand(self, title: str) -> bool:
        """Whether the form shows a record of this title."""
        return self.desk.at_hand is not None and titled(self.desk.at_hand) == title

    def has_set(self, field: str, value: str) -> bool:
        """Whether the record at hand has a value."""
        return bool(getattr(self.desk.at_hand, field) == value)


def titled(record: Any) -> str:
    """What a record is called."""
    return str(getattr(record, "name", "") or getattr(record, "title", ""))


def begin(workspace: Path, *, asks: bool) -> None:
    """Make a workspace: the author's has two articles with twelve records, the reviewers' are empty."""
    with create_workspace(workspace) as store:
        if not asks:
            return
        imported = [read_article(text.encode(), file_name="wire.txt") for text in ARTICLES]
        added = add_articles(store, imported)
        for one, article, wanted in zip(added, imported, RECORDS, strict=True):
            load_records(store, one.article_id, records_file(article.canonical.text, wanted))


def records_file(text: str, wanted: dict[str, tuple[str, ...]]) -> dict[str, object]:
    """A file of records, each named after its words."""

    def anchor(words: str) -> dict[str, object]:
        start = text.index(words)
        return {"start": start, "end": start + len(words), "text": words}

    people = [
        {"id": words, "kind": "person", "name": words, "anchor": anchor(words)} for words in wanted["participants"]
    ]
    items = [{"id": words, "text": words, "anchor": anchor(words)} for words in wanted["agenda_items"]]
    meetings = [{"id": words, "text": words, "anchor": anchor(words)} for words in wanted["meetings"]]
    return {"participants": people, "agenda_items": items, "meetings": meetings}


NAMES = {"asks": "Author", "first": "First reviewer", "second": "Second reviewer", "ends": "Author"}


def main() -> None:
    """Go one part of the way."""
    part, folder, pictures = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    identify(NAMES[part])
    analyst = (Author if part in {"asks", "ends"} else Reviewer)(part, folder, pictures)
    try:
        if isinstance(analyst, Reviewer):
            analyst.answer()
        elif isinstance(analyst, Author):
            (analyst.ask if part == "asks" else analyst.end)()
    except AssertionError:
        analyst.failed(f"{part}-")
        raise
    analyst.hands.leave()
    print("done")


if __name__ == "__main__":
    main()
