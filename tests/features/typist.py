"""A person at the real window, run as a program of its own so that it can be killed while it types.

`typist.py type WORKSPACE STATE SEED` types into form fields at random, and says after each key what stands where.
`typist.py look WORKSPACE STATE` opens the window again and says what it shows.
"""

import json
import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.gui.app import application, build_session
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.models.stored_words import stored_words
from newsdesk.gui.panels.chips import ChipsEditor
from newsdesk.gui.panels.editors import LongEditor, TextEditor
from newsdesk.gui.panels.form_fields import FORM_FIELDS, title_field
from newsdesk.gui.panels.when_editor import WhenEditor
from newsdesk.gui.state import DeskState
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.articles import articles
from newsdesk.store.records import records

LETTERS = "abcdefgабвгдежзәіңғ 1234-"
KINDS = (RecordKind.PARTICIPANT, RecordKind.MEETING)


def begin(workspace: Path, state: Path) -> MainWindow:
    app = application()
    session = build_session(app, DeskState(state, app), workspace.parent)
    session.start(workspace)
    window = session.window
    assert window is not None
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def shown_desk(window: MainWindow) -> dict[str, object]:
    selection = window.selection
    return {"article": selection.article, "record": selection.record, "height": window.height()}


def editors(window: MainWindow, kind: RecordKind) -> dict[str, QWidget]:
    """The widgets that take letters, by field."""
    form = window.panes.records.form
    found: dict[str, QWidget] = {title_field(kind): form._head.title}
    for field in FORM_FIELDS[kind]:
        editor = form._lines[kind]._editors[field.field]
        if isinstance(editor, WhenEditor):
            found[field.field] = editor.line
        elif isinstance(editor, ChipsEditor) and editor.adder.isVisible():
            found[field.field] = editor.adder
        elif isinstance(editor, TextEditor | LongEditor):
            found[field.field] = editor
    return found


def words_in(editor: QWidget) -> str:
    return editor.toPlainText() if isinstance(editor, LongEditor) else editor.property("text")


def say(**said: object) -> None:
    os.write(1, json.dumps({"at": time.monotonic(), **said}, ensure_ascii=False).encode() + b"\n")


def type_on(window: MainWindow, chance: random.Random) -> None:
    """Type until somebody ends it: some keys in a field, then another field, now and then another record."""
    store = window.bridge.store
    known = [(kind, found.id) for kind in KINDS for found in records(store, kind)]
    while True:
        kind, record = chance.choice(known)
        window.selection.open_article(chance.choice(articles(store)).id)
        window.selection.select_record(record)
        QApplication.processEvents()
        say(desk=shown_desk(window))
        for _ in range(chance.randint(1, 3)):
            field, editor = chance.choice(list(editors(window, kind).items()))
            QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
            for _ in range(chance.randint(3, 40)):
                press(editor, chance.choice(LETTERS))
                say(record=record, field=field, words=words_in(editor))
                QTest.qWait(chance.choice((5, 20, 60)))


def press(editor: QWidget, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(editor, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def look(window: MainWindow) -> None:
    """Say how the desk was found, and the words of every field as the form shows them."""
    QTest.qWait(50)
    desk = shown_desk(window)
    form, store = window.panes.records.form, window.bridge.store
    fields = []
    for kind in KINDS:
        for found in records(store, kind):
            window.selection.select_record(found.id)
            for field, editor in editors(window, kind).items():
                stored = stored_words(store, RecordId(found.id), field)
                draft = form.edits.drafts.of(found.id, field)
                fields.append(
                    {
                        "record": found.id,
                        "field": field,
                        "shown": words_in(editor),
                        "stored": stored,
                        "recovered": draft.message if draft is not None else "",
                    }
                )
    say(desk=desk, fields=fields, problems=list(map(str, store.check())))


def main() -> None:
    act, workspace, state, *seed = sys.argv[1:]
    window = begin(Path(workspace), Path(state))
    if act == "look":
        look(window)
        os._exit(0)  # before the desk is remembered as looking has left it
    chance = random.Random(int(seed[0]))
    window.resize(800, chance.randint(600, 760))
    say(desk=shown_desk(window), ready=True)
    type_on(window, chance)


if __name__ == "__main__":
    main()
