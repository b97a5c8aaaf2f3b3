"""Counts what an analyst does for a participant with role and affiliation, and for a second quote; see test_counts.py.

usage: few_acts.py FOLDER

Prints JSON: for each way of doing it the keys pressed, the acts of the mouse, and the seconds it took this hand.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit
from tests.journeys.analyst import Desk
from tests.journeys.by_hand import REPORTS
from tests.journeys.by_mouse import MouseAnalyst
from tests.journeys.hand import look, until
from tests.journeys.keyboard import Keyboard
from tests.journeys.mouse import Mouse
from tests.journeys.plan import Words

from newsdesk.assets import asset
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.app import application
from newsdesk.importing import read_article
from newsdesk.model.record import Participant, RecordKind
from newsdesk.store.annotations import annotations_of_article
from newsdesk.store.evidence import evidence_of
from newsdesk.store.records import records

NAME, ROLE, AFFILIATION = "Nils Orre", "Harbour master", "Lorna port authority"
PERSON, AGAIN, OTHERWISE = "Arman Velin", "Velin", "head of state"


class Counter:
    """A desk with one report, a mouse and a keyboard, and what is counted."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.keys, self.mouse = Keyboard("us"), Mouse()
        self.hand = MouseAnalyst(desk, self.mouse)
        self.counted: dict[str, tuple[int, int, float]] = {}

    def count(self, what: str, deed: Callable[[], None], seen: Callable[[], bool]) -> None:
        """Do something, see that it is done, note what it took."""
        presses, acts, begin = self.keys.presses, self.mouse.acts, time.monotonic()
        deed()
        until(seen, what)
        self.counted[what] = (self.keys.presses - presses, self.mouse.acts - acts, round(time.monotonic() - begin, 2))

    def words(self, text: str) -> Words:
        start = self.desk.text.rindex(text)
        return Words(start=start, end=start + len(text), text=text)

    def draw_over(self, text: str) -> None:
        """Draw the mouse over words, whatever is selected now."""
        self.hand.draw_over(self.words(text))

    def take_all_back(self) -> None:
        """Undo everything that was counted before."""
        self.desk.reader.setFocus()
        while self.desk.total():
            self.keys.press("ctrl+z")

    def stand_before(self, text: str) -> None:
        """Let the caret stand before words, as whoever reads that paragraph has it."""
        reader, start = self.desk.reader, self.words(text).start
        reader.setFocus()
        reader.select(start, start)
        until(lambda: reader.span is None and reader.caret == start and reader.hasFocus(), "the caret stands there")
        look(0.2)

    def people(self) -> list[Participant]:
        return [each for each in records(self.desk.store, RecordKind.PARTICIPANT) if isinstance(each, Participant)]

    def is_whole(self) -> bool:
        """Whether there is one participant with role and affiliation, each with its words."""
        people = self.people()
        if len(people) != 1:
            return False
        article = self.desk.window.selection.article
        marks = {mark.id: mark.target.quote.exact for mark in annotations_of_article(self.desk.store, article)}
        proved = {tie.field: marks[tie.annotation] for tie in evidence_of(self.desk.store, people[0].id)}
        same = (people[0].name, people[0].role, people[0].affiliation) == (NAME, ROLE, AFFILIATION)
        return same and proved == {"": NAME, "role": ROLE, "affiliation": AFFILIATION}

    def has_second(self) -> bool:
        """Whether somebody has two quotes as a whole."""
        ties = [[tie for tie in evidence_of(self.desk.store, each.id) if not tie.field] for each in self.people()]
        return any(len(each) == 2 for each in ties)


def main() -> None:
    """Count each way."""
    folder = Path(sys.argv[1])
    file = REPORTS["harbour"]
    with create_workspace(folder / "counts.newsdesk") as store:
        (made,) = add_articles(store, [read_article(asset("samples", file).read_bytes(), file_name=file)])
    app = application()
    app.setQuitOnLastWindowClosed(False)
    desk = Desk(app, folder, folder / "counts.newsdesk", "en")
    desk.window.resize(1400, 1000)  # nothing need be scrolled
    desk.window.selection.open_article(made.article_id)
    until(lambda: desk.reader.page is not None, "the article is open")
    look(0.3)
    counter = Counter(desk)
    try:
        count_all(counter)
    except AssertionError:
        desk.window.grab().save(str(folder / "failed.png"))
        raise
    desk.session.quit()
    print(json.dumps(counter.counted))


def count_all(counter: Counter) -> None:
    """One participant three times, a second quote three times."""
    desk, keys, hand, draw = counter.desk, counter.keys, counter.hand, counter.draw_over

    def by_mouse_and_keys() -> None:
        for text, key in ((NAME, "p"), (ROLE, "shift+r"), (AFFILIATION, "shift+a")):
            draw(text)
            keys.press(key)
            if key == "p":
                until(lambda: isinstance(desk.focus(), QLineEdit), "the title waits for typing")

    def by_mouse() -> None:
        draw(NAME)
        hand.make("participant", "")
        until(lambda: desk.at_hand is not None, "the participant is in the form")
        draw(ROLE)
        hand.prove("role")
        draw(AFFILIATION)
        hand.prove("affiliation")

    def by_keys() -> None:
        keys.press(*["ctrl+Right"] * 2, *["ctrl+shift+Right"] * 2)
        until(hand.selected(counter.words(NAME)), "the name is selected")
        keys.press("p")
        until(lambda: isinstance(desk.focus(), QLineEdit), "the title waits for typing")
        keys.press("ctrl+Return")
        until(desk.reader.hasFocus, "back in the text")
        keys.press(*["ctrl+Left"] * 2, *["ctrl+shift+Left"] * 2)
        until(hand.selected(counter.words(ROLE)), "the role is selected")
        keys.press("shift+r")
        keys.press(*["ctrl+Right"] * 5, *["ctrl+shift+Right"] * 3)
        until(hand.selected(counter.words(AFFILIATION)), "the affiliation is selected")
        keys.press("shift+a")

    for what, deed in (("mouse and keys", by_mouse_and_keys), ("mouse", by_mouse), ("keys", by_keys)):
        counter.take_all_back()
        counter.stand_before(ROLE)
        counter.count(f"participant, {what}", deed, counter.is_whole)
    count_second_quote(counter)


def count_second_quote(counter: Counter) -> None:
    """Of a name that is known; of other words for somebody, who was recorded last."""
    desk, keys, hand = counter.desk, counter.keys, counter.hand

    def is_known() -> None:
        until(lambda: desk.popup is not None and desk.popup.match is not None, "the name is known")

    def known_by_mouse_and_key() -> None:
        counter.draw_over(AGAIN)
        is_known()
        keys.press("Return")

    def known_by_mouse() -> None:
        counter.draw_over(AGAIN)
        is_known()
        hand.add_to_match()

    def known_by_keys() -> None:
        keys.press("ctrl+shift+Right")
        is_known()
        keys.press("Return")

    def other_by_mouse_and_keys() -> None:
        counter.draw_over(OTHERWISE)
        keys.press("l")
        until(lambda: desk.palette is not None, "the palette is open")
        keys.press("Return")

    def other_by_mouse() -> None:
        counter.draw_over(OTHERWISE)
        hand.link(PERSON, alias=False)

    ways = (
        ("known name, mouse and keys", known_by_mouse_and_key),
        ("known name, mouse", known_by_mouse),
        ("known name, keys", known_by_keys),
        ("other words, mouse and keys", other_by_mouse_and_keys),
        ("other words, mouse", other_by_mouse),
    )
    for what, deed in ways:
        counter.take_all_back()
        counter.draw_over(PERSON)
        keys.press("p")
        until(lambda: isinstance(desk.focus(), QLineEdit), "the title waits for typing")
        counter.stand_before(AGAIN)
        counter.count(what, deed, counter.has_second)


if __name__ == "__main__":
    main()
