"""The analyst whose hands are a screen reader's tools: all through the accessibility bus, see tools.py."""

import json
from pathlib import Path

from PySide6.QtCore import QProcess
from tests.journeys.analyst import Analyst, Desk
from tests.journeys.hand import until
from tests.journeys.plan import Words

from newsdesk.gui.words import field_words

_MAKE = {"participant": "Participant", "agenda_item": "Agenda", "meeting": "Meeting", "note": "Note"}
_PROVE = {"when": "Words say when"}
SYSTEM_PYTHON = "/usr/bin/python3"


class ToolsAnalyst(Analyst):
    """Everything by the roles, names, texts and actions that the window tells a screen reader."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._tools = QProcess(desk.app)
        self._tools.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._tools.start(SYSTEM_PYTHON, [str(Path(__file__).with_name("tools.py"))])

    def open_article(self, title: str) -> None:
        self._ask("choose", "table", "Articles", title)
        self._ask("menu", "Go", "Open article")
        until(lambda: self.desk.reader.page is not None and title in self.desk.text, "the article is open")
        assert self._ask("read", self._article) == self.desk.text

    def select(self, words: Words) -> None:
        self._ask("select", self._article, words.start, words.end)
        until(self.selected(words), f"{words.text} is selected")

    def make(self, kind: str, title: str) -> None:
        assert not title
        self._ask("press", "push button", _MAKE[kind])

    def link(self, title: str, *, alias: bool) -> None:
        self._ask("press", "push button", "link")
        self._ask("write", "Record to link to", title)
        if alias:
            self._ask("press", "radio button", "another name")
        self._ask("press", "push button", "Choose")

    def prove(self, field: str) -> None:
        if field in _PROVE:
            self._ask("menu", "Mark", _PROVE[field])
        else:
            self._ask("press", "push button", f"Selected words prove “{field_words(field)}”")

    def fill(self, field: str, value: str) -> None:
        assert field == "participants"
        meeting = self.desk.at_hand
        assert meeting is not None
        self._ask("choose", "tree", "Records", f"{value}, ")
        self._ask("menu", "Record", "Add to a meeting…")
        self._ask("write", "Add to the meeting", getattr(meeting, "title", ""))
        self._ask("press", "push button", "Choose")

    def highlight(self, colour: int) -> None:
        self._ask("press", "push button", f"Highlight in colour {colour}")

    def tag(self, name: str) -> None:
        self._ask("menu", "File", "Tag the article…")
        self._ask("write", "Tag", name)
        self._ask("press", "push button", "Choose")

    def leave(self) -> None:
        self._tools.closeWriteChannel()
        until(lambda: self._tools.state() is QProcess.ProcessState.NotRunning, "the tools are laid down")
        super().leave()

    @property
    def _article(self) -> str:
        return self.desk.reader.accessibleName()

    def _ask(self, verb: str, *about: object) -> object:
        """Let the tools do something, while the window lives."""
        self._tools.write(json.dumps([verb, *about]).encode() + b"\n")
        until(lambda: self._tools.canReadLine() or self._tools.state() is QProcess.ProcessState.NotRunning, verb)
        answer, said = json.loads(bytes(self._tools.readLine().data()) or b'["no", "the tools are gone"]')
        assert answer == "ok", said
        return said
