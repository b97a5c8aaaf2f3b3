"""Making a review session: what it is about and how it is judged; and at once how many items it would have."""

from collections.abc import Sized
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from newsdesk.edits.reviewing.choice import Choice, chosen_rows
from newsdesk.edits.reviewing.reviews import start_session
from newsdesk.gui.day_words import DayForm, day_words
from newsdesk.gui.derived import Derived
from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.panes import Panes
from newsdesk.gui.parts.field import FieldLine
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.words import Counts
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.words import kind_heading, quoted
from newsdesk.model.record import RecordKind
from newsdesk.model.review import Only, ReviewSession, SessionId, SessionKind
from newsdesk.store.annotations import marked_articles
from newsdesk.store.store import Store
from newsdesk.store.views import views

_WIDTH = 600
_DATE = 124
_PAUSE_MS = 120
_DAYS_BACK = 7
_MOST_DRAWN = 100_000
_MOST_SEED = 999_999

Found = tuple[list[tuple[str, str]], int]
"""The rows that a session would have, and how many of them are articles that carry marks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """Where items come from, in words: a search, rows that were chosen, or everything."""

    words: str
    query: str = ""
    choice: Choice = field(default_factory=Choice)


class NewSessionDialog(DialogFrame):
    """`started` carries the id of the session that was begun when the dialog is accepted."""

    started = Signal(str)

    def __init__(self, window: MainWindow, panes: Panes) -> None:
        super().__init__(QCoreApplication.translate("NewSessionDialog", "New review session"), window)
        self.setObjectName("new review session")
        self.setMinimumWidth(_WIDTH)
        self._bridge = window.bridge
        self._sources = [*_sources(window.bridge.store, panes)]
        today = day_words(QDate.currentDate(), DayForm.LONG)
        self.name = QLineEdit(self.tr("Review of {day}").format(day=today))
        self.source = QComboBox()
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.addItems([source.words for source in self._sources])
        self.work = QComboBox()
        self.work.addItem(self.tr("Judge what is recorded"), SessionKind.REVIEW)
        self.work.addItem(self.tr("Annotate the articles, each analyst on their own"), SessionKind.INDEPENDENT)
        self.kinds = {kind: QCheckBox(kind_heading(kind)) for kind in RecordKind}
        self.only = QComboBox()
        for only, words in (
            (Only.ALL, self.tr("All of them")),
            (Only.DISAGREEMENTS, self.tr("Only what reports or analysts say differently")),
            (Only.CHANGED, self.tr("Only what changed since a day")),
        ):
            self.only.addItem(words, only)
        self.since = QDateEdit(QDate.currentDate().addDays(-_DAYS_BACK))
        self.since.setCalendarPopup(True)
        self.since.setMinimumWidth(_DATE)
        self.sample = QSpinBox()
        self.sample.setMaximum(_MOST_DRAWN)
        self.sample.setSpecialValueText(self.tr("all"))
        self.seed = QSpinBox()
        self.seed.setMaximum(_MOST_SEED)
        self.seed.setValue(1)
        self.blind = QCheckBox(self.tr("Blind: nobody sees who made what"))
        self.note = QLineEdit()
        self.count = TonedWords(Role.HEADING)
        self.marked = TonedWords()
        """Says of articles that are to be annotated independently that they carry marks already."""
        self._lay_out()
        self.add_cancel()
        self.act = self.add_act(self.tr("Start the session"))
        self.act.setEnabled(False)
        self._derived = Derived(window.bridge.store.path, self)
        self._derived.ready.connect(self._on_counted)
        self._derived.failed.connect(self._on_failed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._connect()
        self._count()
        self.name.selectAll()
        self.name.setFocus()

    @property
    def kind(self) -> SessionKind:
        """What the session is for."""
        return SessionKind(self.work.currentData())

    @property
    def session(self) -> ReviewSession:
        """The session as the dialog stands; it has no id yet."""
        only = Only(self.only.currentData()) if self.kind is SessionKind.REVIEW else Only.ALL
        return ReviewSession(
            id=SessionId(""),
            name=self.name.text(),
            kind=self.kind,
            query=self._source.query.strip(),
            only=only,
            changed_since=_utc(self.since.date()) if only is Only.CHANGED else "",
            sample=self.sample.value(),
            seed=self.seed.value() if self.sample.value() else 0,
            blind=self.blind.isChecked(),
            note=self.note.text(),
        )

    @property
    def choice(self) -> Choice:
        """The rows that the items are taken from, as the dialog stands."""
        kinds = [kind for kind, box in self.kinds.items() if box.isChecked()]
        limited = self.kind is SessionKind.REVIEW and len(kinds) < len(self.kinds)
        return replace(self._source.choice, kinds=kinds if limited else ())

    def done(self, result: int) -> None:
        """Begin the session when it is wanted; a refusal leaves the dialog open."""
        made = self._start() if result else None
        if result and made is None:
            return
        self._pause.stop()
        self._derived.stop()
        super().done(result)
        if made is not None:
            self.started.emit(made)

    @property
    def _source(self) -> _Source:
        return self._sources[self.source.currentIndex()]

    def _lay_out(self) -> None:
        for label, editor in (
            (self.tr("Name"), self.name),
            (self.tr("From"), self.source),
            (self.tr("Work"), self.work),
            (self.tr("Kinds"), self._kinds()),
            (self.tr("Which"), self._row(self.only, self.since)),
            (self.tr("Sample"), self._samples()),
            (self.tr("Note"), self.note),
        ):
            self.body.addWidget(FieldLine(label, editor))
        self.name.setAccessibleName(self.tr("Name"))
        self.only.setAccessibleName(self.tr("Which"))
        self.since.setAccessibleName(self.tr("Changed since"))
        self.sample.setAccessibleName(self.tr("How many items are drawn"))
        self.seed.setAccessibleName(self.tr("Seed"))
        self.body.addWidget(FieldLine("", self.blind))
        self.body.addSpacing(4)
        self.body.addWidget(self.count)
        self.body.addWidget(self.marked)

    def _kinds(self) -> QWidget:
        for box in self.kinds.values():
            box.setChecked(True)
        return self._row(*self.kinds.values())

    def _samples(self) -> QWidget:
        label = Words(self.tr("drawn by chance with the seed"), Role.LABEL, muted=True)
        return self._row(self.sample, label, self.seed)

    @staticmethod
    def _row(*widgets: QWidget) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return made

    def _connect(self) -> None:
        for combo in (self.source, self.work, self.only):
            combo.currentIndexChanged.connect(self._count)
        for box in self.kinds.values():
            box.toggled.connect(self._count)
        for number in (self.sample, self.seed):
            number.valueChanged.connect(self._count)
        self.since.dateChanged.connect(self._count)
        self.name.textChanged.connect(self._count)

    def _count(self) -> None:
        judging = self.kind is SessionKind.REVIEW
        for widget in (self.only, self.since, *self.kinds.values()):
            widget.setEnabled(judging)
        self.since.setVisible(self.only.currentData() == Only.CHANGED)
        self.seed.setEnabled(self.sample.value() > 0)
        self.act.setEnabled(False)
        self._pause.start()

    def _ask(self) -> None:
        if not any(box.isChecked() for box in self.kinds.values()) and self.kind is SessionKind.REVIEW:
            self._on_counted(([], 0))
        else:
            self._derived.ask(partial(_found, session=self.session, choice=self.choice))

    def _on_counted(self, found: Found) -> None:
        rows, marked = found
        seen = marked if self.kind is SessionKind.INDEPENDENT else 0
        self.marked.say(Counts().marked(seen) if seen else "", "warn")
        self._make_room()
        self.act.setEnabled(bool(rows) and bool(self.name.text().strip()))
        if not rows:
            self.count.say(self.tr("Nothing of this kind is there: choose otherwise."), "warn")
            return
        items = Counts().items(len(rows), self.kind)
        self.count.say(self.tr("The session would have {items}.").format(items=items), "text")

    def _make_room(self) -> None:
        """Grow by what wrapped words need; the dialog never shrinks under one's eyes."""
        needed = self.heightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))

    def _on_failed(self, error: Exception) -> None:
        self.count.say(error_sentence(error), "bad")

    def _start(self) -> SessionId | None:
        session, choice = self.session, self.choice
        return self._bridge.run(
            partial(
                start_session,
                self._bridge.store,
                session.name,
                kind=session.kind,
                query=session.query,
                records=choice.records,
                articles=choice.articles,
                kinds=choice.kinds,
                only=session.only,
                changed_since=session.changed_since,
                sample=session.sample,
                seed=session.seed,
                blind=session.blind,
                note=session.note,
            )
        )


def _found(store: Store, *, session: ReviewSession, choice: Choice) -> Found:
    rows = chosen_rows(store, session=session, choice=choice)
    return rows, len(marked_articles(store, [row for table, row in rows if table == "article"]))


def _sources(store: Store, panes: Panes) -> list[_Source]:
    """Where items can come from, what is chosen now first."""
    translate = QCoreApplication.translate
    articles, records = panes.library.chosen(), panes.records.shown_view().chosen_records()
    typed = panes.library.searched or panes.library.filter_line.text()
    found = [_Source(words=translate("NewSessionDialog", "The whole workspace"))]
    if typed.strip():
        words = translate("NewSessionDialog", "The search at hand: {words}").format(words=quoted(typed))
        found.insert(0, _Source(words=words, query=typed))
    if articles:
        found.append(
            _Source(
                words=_counted(translate("NewSessionDialog", "The articles chosen"), articles),
                choice=Choice(articles=articles),
            )
        )
    if records:
        found.append(
            _Source(
                words=_counted(translate("NewSessionDialog", "The records chosen"), records),
                choice=Choice(records=records),
            )
        )
    for view in views(store):
        words = translate("NewSessionDialog", "View {name}").format(name=quoted(view.name))
        found.append(_Source(words=words, query=view.query))
    return found


def _counted(words: str, chosen: Sized) -> str:
    return f"{words} ({len(chosen)})"


def _utc(day: QDate) -> str:
    """The beginning of a day here, as UTC."""
    begins = QDateTime(day, QTime(0, 0)).toUTC()
    return begins.toString(Qt.DateFormat.ISODate)
