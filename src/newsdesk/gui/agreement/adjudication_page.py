"""The page of adjudication: the text with the places that analysts marked, and how each read the current one."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.edits.reviewing.adjudication import adjudicate, merge_agreed
from newsdesk.gui.agreement.absence import TooFewAnalysts
from newsdesk.gui.agreement.place_panel import PlacePanel
from newsdesk.gui.agreement.place_text import PlaceText
from newsdesk.gui.agreement.progress import Progress
from newsdesk.gui.agreement.scope import ScopeChoice
from newsdesk.gui.agreement.stack_sheet import StackSheet, read_stacks
from newsdesk.gui.announce import announce
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.derived import Derived
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.remark import Remark
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.sentences import error_sentence
from newsdesk.model.agreement import Stack
from newsdesk.store.store import Store

_PAUSE_MS = 100
_LOW = 640
"""In a page lower than this many pixels the text has the room of the spans."""


class AdjudicationPage(QWidget):
    """Reads the places away from the window's thread, and follows every change while it is seen.

    `place_wanted` carries the `Stack` that is to be shown in its article, `merged` how many agreed places were taken
    over, `closed` says that the page is to go. Call `stop` before it goes.
    """

    place_wanted = Signal(object)
    merged = Signal(int)
    closed = Signal()

    def __init__(self, bridge: StoreBridge, commands: Commands, setting: Callable[[], Setting]) -> None:
        super().__init__()
        self._bridge = bridge
        self._commands = commands
        self._stale = True
        self._before: StackSheet | None = None
        """What was shown when something was taken back or done again, until it is known what that changed."""
        self.sheet: StackSheet | None = None
        """What is shown; None until it was read."""
        self._current = ""
        self._header = PaneHeader("")
        self.scope = ScopeChoice()
        self._about = Remark()
        self.progress = Progress()
        self.text = PlaceText(setting)
        self.panel = PlacePanel(commands)
        self._busy = EmptyState("clock", "")
        self._empty = TooFewAnalysts(commands)
        self._failed = EmptyState("triangle-alert", "")
        self.pages = QStackedWidget()
        self._lay_out()
        self._derived = Derived(bridge.store.path, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()
        commands.attach(Context.ADJUDICATION, self)
        self.retranslate()

    @property
    def current(self) -> Stack | None:
        """The place that is being decided."""
        place = self.sheet.number(self._current) if self.sheet is not None else None
        return self.sheet.stacks[place] if self.sheet is not None and place is not None else None

    def ask(self) -> None:
        """Read the places anew; what is shown stays until then."""
        self._stale = False
        self._pause.stop()
        if self.sheet is None:
            self._about.say(self.tr("Being worked out…"))
        self._derived.ask(partial(read_stacks, scope=self.scope.scope))

    def stop(self) -> None:
        """Want nothing any more."""
        self._pause.stop()
        self._derived.stop()

    def step(self, steps: int, *, undecided: bool = True) -> None:
        """Go to another place, by default to an undecided one; round at the ends."""
        sheet = self.sheet
        here = sheet.number(self._current) if sheet is not None else None
        if sheet is None or here is None:
            return
        there = sheet.following(here, steps, undecided=undecided)
        if there is None or (there == here and undecided):
            announce(self, self.tr("No other place is undecided."))
        else:
            self.show_place(sheet.stacks[there].id)

    def reading_of(self, number: int) -> str | None:
        """The analyst, counted from 1, whose reading of the current place can be taken; None where there is none."""
        sheet, stack = self.sheet, self.current
        if sheet is None or stack is None or number > len(sheet.analysts):
            return None
        analyst = sheet.analysts[number - 1]
        return analyst if analyst in stack.readings else None

    def take(self, number: int) -> None:
        """Let the reading of an analyst, counted from 1, be the result, and go on."""
        analyst = self.reading_of(number)
        if analyst is not None:
            self.take_reading(analyst)

    def take_reading(self, analyst: str) -> None:
        """Let the reading of an analyst be the result, and go on to the next undecided place."""
        sheet, stack = self.sheet, self.current
        if sheet is None or stack is None or analyst not in stack.readings or self._bridge.store.read_only:
            return
        if self._bridge.run(partial(_adjudicated, self._bridge.store, stack, analyst)):
            self._take_over(replace(sheet, stacks=tuple(_chosen(each, stack, analyst) for each in sheet.stacks)))
            self.step(1)

    def merge(self) -> None:
        """Take over all places that everybody reads alike, as one step."""
        sheet = self.sheet
        if sheet is None or not sheet.agreed:
            return
        done = self._bridge.run(partial(merge_agreed, self._bridge.store, sheet.agreed))
        if done:
            self.merged.emit(done)

    def show_place(self, stack_id: str) -> None:
        """Show a place and how it was read."""
        sheet = self.sheet
        place = sheet.number(stack_id) if sheet is not None else None
        if sheet is None or place is None:
            return
        self._current = stack_id
        stack = sheet.stacks[place]
        self.text.show_place(stack, sheet)
        self.panel.show_place(stack, sheet, place)
        self._commands.refresh_soon()
        announce(self, self.panel.says)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._header.set_title(self.tr("Adjudication"))
        self._close_button.name_as(self.tr("Back to the articles"), "Esc")
        self._busy.set_words(self.tr("Being worked out…"), self.tr("You can go on with your work meanwhile."))
        self.panel.retranslate()
        self._say_about()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what is worked with; by a proxy Tab would lead there past everything above."""
        (self.panel.readings if self.pages.currentWidget() is self._parts else self.scope).setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._on_changed()  # letters that stand for analysts are words too

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the articles."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._header.add_widget(self.scope, after_title=True)
        self._header.add_widget(self._about)
        self._header.add_widget(self.progress)
        self._header.add_button("equal-not", action=self._commands["agreement.show"])
        self._close_button = self._header.add_button("x")
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.text)
        self._parts.addWidget(self.panel)
        self._parts.setStretchFactor(0, 1)
        for page in (self._busy, self._parts, self._empty, self._failed):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self._derived.ready.connect(self._on_ready)
        self._derived.failed.connect(self._on_failed)
        self._pause.timeout.connect(self.ask)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.replayed.connect(self._on_replayed)
        self.scope.scope_chosen.connect(self.ask)
        self.text.place_chosen.connect(self.show_place)
        self.panel.readings.taken.connect(self.take_reading)
        self._close_button.clicked.connect(self.closed)

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def _on_replayed(self) -> None:
        self._before = self._before or self.sheet

    def _on_ready(self, sheet: object) -> None:
        assert isinstance(sheet, StackSheet)  # noqa: S101 - what `read_stacks` gives
        changed = _changed(self._before, sheet) if self._before is not None else ""
        if changed or not self._pause.isActive():  # else this may be an answer from before that
            self._before = None
        self._take_over(sheet)
        if not sheet.stacks:
            self._show_page(self._empty)
            return
        self._show_page(self._parts)
        self.show_place(changed or (self._current if sheet.number(self._current) is not None else _begin(sheet)))

    def _on_failed(self, error: object) -> None:
        if isinstance(error, Exception):
            self._failed.set_words(self.tr("This could not be worked out"), error_sentence(error))
            self._show_page(self._failed)
            self._about.say("")

    def _take_over(self, sheet: StackSheet) -> None:
        """Show these places from now on; the text keeps standing where it stands."""
        self.sheet = sheet
        self.text.take_over(sheet)
        self._empty.say(analysts=len(sheet.analysts))
        self.progress.show_progress(sheet.decided, len(sheet.stacks))
        self.panel.show_agreed(len(sheet.agreed))
        self._say_about()
        self._commands.refresh_soon()

    def _show_page(self, page: QWidget) -> None:
        """Put a page in front; the focus goes along with it."""
        focus = self.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)  # type: ignore[redundant-expr]  # there may be none
        changes = self.pages.currentWidget() is not page
        self.pages.setCurrentWidget(page)
        if had_focus and changes:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_about(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            self._about.say(", ".join(sheet.names[analyst] for analyst in sheet.analysts))


def _adjudicated(store: Store, stack: Stack, analyst: str) -> bool:
    """Do it, and say so."""
    adjudicate(store, stack, analyst)
    return True


def _chosen(stack: Stack, decided: Stack, analyst: str) -> Stack:
    return replace(stack, chosen=analyst) if stack.id == decided.id else stack


def _begin(sheet: StackSheet) -> str:
    """The first place that is undecided, else the first of all."""
    return next((stack.id for stack in sheet.stacks if not stack.decided), sheet.stacks[0].id)


def _changed(before: StackSheet, after: StackSheet) -> str:
    """The first place that is decided otherwise than before; "" where there is none."""
    chosen = {stack.id: stack.chosen for stack in before.stacks}
    return next((stack.id for stack in after.stacks if chosen.get(stack.id, "") != stack.chosen), "")
