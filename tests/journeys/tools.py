"""What a screen reader can do with the window: find things by role and name, select, write, press. No pixel, no key.

A program of its own for the system's Python, which has the bindings of AT-SPI; by_tools.py gives it its orders,
one JSON list a line: a verb and what it is done with. It answers "ok", or says what was in the way.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version is asked for first

Thing: TypeAlias = Any
"""An `Atspi.Accessible`."""
_CLOSED = frozenset({"menu bar", "menu", "menu item", "popup menu", "list", "table", "tree", "tree table"})
"""Within these nothing is looked for but by who names them."""
_PATIENCE = 60.0


class Tools:
    """Looks at one application, the one that started this program."""

    def __init__(self) -> None:
        self._homes: dict[tuple[str, str], Thing] = {}
        """What the things found so far lie in; they are looked for there first."""
        self._app = _wait(self._application, "the application on the accessibility bus")

    def select(self, name: str, start: int, end: int) -> None:
        """Select characters of a text."""
        text = self._find("text", name)
        text.grab_focus()
        if text.get_n_selections():
            text.remove_selection(0)
        assert text.add_selection(start, end), f"{name} lets words be selected"

    def read(self, name: str) -> str:
        """All words of a text."""
        text = self._find("text", name)
        return str(text.get_text(0, text.get_character_count()))

    def write(self, name: str, words: str) -> None:
        """Put words into a field."""
        assert self._find("text", name).set_text_contents(words), f"{name} takes words"

    def press(self, role: str, name: str) -> None:
        """Press a button, or choose one of several."""
        self._act(self._find(role, name), "Toggle" if role == "radio button" else "Press")

    def menu(self, title: str, name: str) -> None:
        """Press a line of a menu."""
        bar = self._find("menu bar", "")
        titled = _first(bar, lambda thing: thing.get_name() == title)
        self._act(_first(titled.get_child_at_index(0), lambda thing: thing.get_name() == name), "Press")

    def choose(self, role: str, name: str, row: str) -> None:
        """Select the row of a list that begins with these words, and no other."""
        listing = self._find(role, name)
        listing.clear_selection()
        place = next((place for place, thing in enumerate(_children(listing)) if thing.get_name().startswith(row)), -1)
        assert place >= 0, f"{name} has the row {row}"
        assert listing.select_child(place), f"{name} lets the row {row} be selected"

    def _act(self, thing: Thing, action: str) -> None:
        names = [thing.get_action_name(number) for number in range(thing.get_n_actions())]
        assert action in names, f"{thing.get_role_name()} {thing.get_name()} can {names}"
        thing.do_action(names.index(action))

    def _find(self, role: str, name: str) -> Thing:
        def is_it(thing: Thing) -> bool:
            return bool(thing.get_role_name() == role and thing.get_name() == name and _is_shown(thing))

        home = self._homes.pop((role, name), None)
        found = _tried(lambda: next(filter(is_it, _children(home)), None)) if home is not None else None
        found = found or _wait(lambda: self._look_for(is_it), f"{role} “{name}”")
        self._homes[role, name] = found.get_parent()
        return found

    def _look_for(self, is_it: Callable[[Thing], bool]) -> Thing | None:
        """What is meant and nearest to the window itself."""
        level = [self._app]
        while level:
            for thing in level:
                if is_it(thing):
                    return thing
            opened = (thing for thing in level if thing.get_role_name() not in _CLOSED)
            level = [child for thing in opened for child in _children(thing) if _is_shown(child)]
        return None

    @staticmethod
    def _application() -> Thing | None:
        desktop = Atspi.get_desktop(0)
        return next((app for app in _children(desktop) if app.get_process_id() == os.getppid()), None)


def _children(thing: Thing) -> Iterator[Thing]:
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child is not None:
            yield child


def _first(thing: Thing, is_it: Callable[[Thing], bool]) -> Thing:
    found = next((child for child in _children(thing) if is_it(child)), None)
    assert found is not None, f"in {thing.get_role_name()} “{thing.get_name()}” it is missing"
    return found


def _is_shown(thing: Thing) -> bool:
    states = thing.get_state_set()
    return bool(states.contains(Atspi.StateType.SHOWING)) or thing.get_role_name() == "application"


def _wait(look: Callable[[], Thing | None], what: str) -> Thing:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        found = _tried(look)
        if found is not None:
            return found
        time.sleep(0.02)
    message = f"there is no {what}"
    raise AssertionError(message)


def _tried(look: Callable[[], Thing | None]) -> Thing | None:
    try:
        return look()
    except gi.repository.GLib.Error:  # a thing went away while it was looked at
        return None


def main() -> None:
    """Do what each line says."""
    Atspi.init()
    tools = Tools()
    verbs: dict[str, Callable[..., object]] = {
        verb.__name__: verb for verb in (tools.select, tools.read, tools.write, tools.press, tools.menu, tools.choose)
    }
    for line in sys.stdin:
        verb, *rest = json.loads(line)
        try:
            said = verbs[verb](*rest)
            answer = ["ok", said]
        except (AssertionError, gi.repository.GLib.Error) as error:
            answer = ["no", f"{verb} {rest}: {error}"]
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
