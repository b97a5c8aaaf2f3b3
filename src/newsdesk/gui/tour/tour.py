"""The tour: one step after the other, each when the analyst has really done what it asks for."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from newsdesk.edits.annotating.quotes import Quote, quoted_words
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.tour.coach_mark import CoachMark
from newsdesk.gui.tour.places import place_of
from newsdesk.gui.tour.steps import COMMANDS, EXAMPLES, Step, step_words
from newsdesk.model.article import Article, ArticleId
from newsdesk.model.change import ChangeSet, Edit, RowChange
from newsdesk.store.articles import articles, text

_AROUND_WORDS = " .,;:«»“”\"'…"


class Tour(QObject):
    """Walks over one window of the sample. It only looks on: nothing that is done differently does any harm.

    `moved` says that the step is another, `finished` that the last one is done, `left` that somebody
    does not want to go on now.
    """

    moved = Signal()
    finished = Signal()
    left = Signal()

    def __init__(self, window: MainWindow, language: str) -> None:
        super().__init__(window)
        self._window = window
        self.use(language)
        self._article = ArticleId("")
        self._step: Step | None = None
        self._mark = CoachMark(window)
        self._mark.left.connect(self.leave)
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        self._listen()

    def use(self, language: str) -> None:
        """Take the words from the article of a language."""
        self.language = language if language in EXAMPLES else "ru"
        self._example = EXAMPLES[self.language]

    @property
    def step(self) -> Step | None:
        """The step that is waited for; None while there is no tour."""
        return self._step

    def begin(self, step: Step = Step.SELECT) -> bool:
        """Begin or go on at a step; False if the article that the tour is about is gone."""
        found = self._found_article()
        if found is None:
            return False
        self._article = found
        self._show(step)
        return True

    def leave(self) -> None:
        """Leave the tour where it is."""
        if self._step is not None:
            self._stop()
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep beside the thing when the window changes; Esc that nobody else wanted leaves the tour."""
        if self._step is not None:
            if watched is self._window and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                if event.key() == Qt.Key.Key_Escape:
                    self.leave()
                    return True
            elif event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
                self._placing.start()
            elif event.type() == QEvent.Type.LanguageChange:
                self._say()
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        window, selection = self._window, self._window.selection
        window.installEventFilter(self)
        window.panes.records.form.installEventFilter(self)
        for group in window.panes.reader_area.groups:
            group.reader.verticalScrollBar().valueChanged.connect(self._placing.start)
        selection.span_changed.connect(self._on_span)
        selection.jump_requested.connect(self._on_jump)
        selection.record_changed.connect(self._placing.start)
        window.bridge.changed.connect(self._on_changed)
        window.commands["brief.export"].triggered.connect(self._on_brief)

    def _found_article(self) -> ArticleId | None:
        """The article that has the words of the tour, whatever else lies in the library."""
        store = self._window.bridge.store
        return next((each.id for each in articles(store) if self._has_words(each)), None)

    def _has_words(self, article: Article) -> bool:
        words = text(self._window.bridge.store, article.version)
        return self._example.meeting in words and self._example.second in words

    def _show(self, step: Step) -> None:
        self._step = step
        selection, records = self._window.selection, self._window.panes.records
        if step in {Step.SELECT, Step.MEETING, Step.LINK}:
            selection.open_article(self._article)
            self._bring_into_view()
        if step is not Step.SELECT and records.isHidden():
            records.show()
        self._say()
        self._placing.start()
        self.moved.emit()

    def _bring_into_view(self) -> None:
        reader = self._window.panes.reader_area.active.reader
        words = self._example.second if self._step is Step.LINK else self._example.meeting
        at = reader.page.text.find(words) if reader.page is not None else -1
        if at >= 0:
            reader.scroll_to(at)

    def _say(self) -> None:
        if self._step is None:
            return
        command = COMMANDS.get(self._step)
        sequence = self._window.commands[command].shortcut() if command else QKeySequence()
        key = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        ask, how = step_words(self._step, self._example, key)
        count = self.tr("Step {number} of {count}").format(number=self._step + 1, count=len(Step))
        self._mark.say(count, ask, how, self.tr("Leave the tour"))
        self._placing.start()

    def _place(self) -> None:
        if self._step is not None:
            self._mark.point_at(*place_of(self._step, self._window, self._example))

    def _done(self, step: Step) -> None:
        """The next step comes after what is still happening, so that the same act is not taken for it."""
        if self._step is step and not self._next.isActive():
            self._next.start()

    def _go_on(self) -> None:
        if self._step is None:
            return
        if self._step is Step.BRIEF:
            self._stop()
            self.finished.emit()
        else:
            self._show(Step(self._step + 1))

    def _stop(self) -> None:
        self._step = None
        self._next.stop()
        self._mark.hide()

    def _on_span(self) -> None:
        selection = self._window.selection
        if self._step is Step.SELECT and selection.span is not None and selection.version:
            quote = Quote(version=selection.version, span=selection.span)
            selected = " ".join(quoted_words(self._window.bridge.store, quote).split())
            if selected.strip(_AROUND_WORDS) == self._example.meeting:
                self._done(Step.SELECT)

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.edit == Edit.UNDO:
            self._done(Step.UNDO)
        elif change_set.undoes is not None:
            return
        elif change_set.edit == Edit.ADD_MEETING:
            self._done(Step.MEETING)
        elif change_set.edit == Edit.LINK_QUOTE:
            self._done(Step.LINK)
        elif any(_is_dated(change) for change in change_set.changes):
            self._done(Step.DATE)

    def _on_jump(self, annotation: str) -> None:
        if annotation:
            self._done(Step.JUMP)

    def _on_brief(self) -> None:
        self._done(Step.BRIEF)


def _is_dated(change: RowChange) -> bool:
    """Whether a meeting that was there has another day now."""
    if change.table != "meeting" or change.before is None or change.after is None:
        return False
    now = change.after.get("when_value")
    return bool(now) and now != change.before.get("when_value")
