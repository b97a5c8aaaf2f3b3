"""The pane beneath two articles: what both tell of, aligned."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.comparing.lines import Filtering, Line, lines_of
from newsdesk.gui.comparing.model import TITLE, AlignmentModel
from newsdesk.gui.comparing.reading import Compared
from newsdesk.gui.comparing.view import AlignmentView
from newsdesk.gui.comparing.words import Conclusions, source_words
from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.words import kind_heading
from newsdesk.model.comparison import Comparison, RowOrder, Verdict
from newsdesk.model.finding import FindingId
from newsdesk.model.record import RecordKind


class AlignmentPane(TranslatedWidget):
    """Head with counts, order and filter, the list, and a sentence where there is nothing to list.

    `filtered` says that order or filter are others; `stepped` where a step among the differences led, as a sentence;
    `closed` that the pane is not wanted.
    """

    filtered = Signal()
    stepped = Signal(str)
    closed = Signal()

    def __init__(self, commands: Commands, filtering: Filtering) -> None:
        super().__init__()
        self.setObjectName("alignment")
        self._filtering = filtering
        self._commands = commands
        self._compared: Compared | None = None
        self._busy = False
        self._failure = ""
        self._model = AlignmentModel(self)
        self.view = AlignmentView(self._model, commands)
        self.header = PaneHeader("")
        self.counts = Words("", Role.LABEL, muted=True)
        self.hint = Words("", Role.LABEL, muted=True)
        self.hint.setContentsMargins(20, 0, 16, 6)
        self.hint.setWordWrap(True)
        self.empty = EmptyState("equal-not", "")
        self._all_button = WordButton("")
        self.empty.add_widget(self._all_button)
        self._order_button = WordButton("", Role.LABEL, chevron=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def comparison(self) -> Comparison | None:
        """What is shown; None while it is still being read."""
        return self._compared.comparison if self._compared is not None else None

    @property
    def filtering(self) -> Filtering:
        """Which rows are shown, and in what order."""
        return self._filtering

    def show_compared(self, compared: Compared) -> None:
        """Show a comparison; who is on a row of it stays there."""
        self._compared, self._failure = compared, ""
        self.renew()

    def say_busy(self, busy: bool) -> None:
        """Say that a comparison is under way."""
        self._busy = busy
        self._say()

    def say_failure(self, sentence: str) -> None:
        """Say why the reports could not be compared; what was compared last stays in sight."""
        self._failure = sentence
        self._say()

    def set_filtering(self, filtering: Filtering) -> None:
        """Show other rows, or in another order."""
        if filtering != self._filtering:
            self._filtering = filtering
            self.retranslate()
            self._commands.refresh_soon()
            self.filtered.emit()

    def lines(self) -> Sequence[Line]:
        """The lines of records."""
        return self._model.lines

    def current_line(self) -> Line | None:
        """The line the person is on."""
        return self.view.current_line()

    def edit_note(self, finding: FindingId) -> None:
        """Open the row of a finding at the line of its note, and write there."""
        index = self._model.index_of_note(finding)
        if index.isValid():
            self.view.setExpanded(self._model.parent(index), True)
            self.view.edit_note(index)

    def step(self, steps: int) -> None:
        """Go to the next or the previous difference, round at the ends."""
        lines = self._model.lines
        differing = [number for number, row in enumerate(lines.rows) if row.verdict is Verdict.DIFFERS]
        if not differing:
            self._tell(self.tr("No differences"))
            return
        current = self.view.currentIndex()
        here = current.parent().row() if current.parent().isValid() else current.row()
        beyond = [number for number in differing if (number - here) * steps > 0]
        at = (beyond or differing)[0 if steps > 0 else -1]
        self.view.go_to(self._model.index(at, TITLE))
        said = self.tr("Difference {number} of {count}").format(number=differing.index(at) + 1, count=len(differing))
        self._tell(said, lines[at])

    def follow_record(self, record: str) -> None:
        """Let the row of a record be the current one, where the list has it; nothing scrolls in the articles."""
        line = self.view.current_line()
        if record and (line is None or record not in line.records):
            index = self._model.index_of_record(record)
            if index.isValid():
                self.view.go_to(index, telling=False)

    def renew(self) -> None:
        """Make the lines again, as after a change of language."""
        if self._compared is None:
            return
        comparison = self._compared.comparison
        notes = {finding.id: finding.note for finding in self._compared.findings.values()}
        self.view.show_lines(
            lines_of(comparison, self.filtering, notes),
            [source_words(source) for source in comparison.sources],
            title=self.tr("Record"),
            conclusion=self.tr("Conclusion"),
        )
        self._say()
        self._commands.refresh_soon()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.header.set_title(self.tr("Alignment of records"))
        self.view.setAccessibleName(self.tr("Alignment of records"))
        in_text = self.filtering.order is RowOrder.TEXT
        self._order_button.say(self.tr("order of the text") if in_text else self.tr("differences first"))
        self._order_button.setMinimumWidth(self._order_button.sizeHint().width())
        self._filter_button.name_as(self.tr("Filter the alignment"))
        self._close_button.name_as(self.tr("Close the alignment"), self._commands["compare.alignment"].key_shown())
        self._all_button.say(self.tr("Show all rows"))
        self.renew()
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the counts where there is no room for them."""
        super().resizeEvent(event)
        fit_counts(self.header, self.counts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The head has the accent line while the list has the focus."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.header.set_active(self.view.hasFocus())
            self.view.viewport().update()
            self._commands.refresh_soon()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.header.add_widget(self.counts, after_title=True)
        self.header.add_widget(self._order_button)
        self._filter_button = self.header.add_button("list-filter")
        self._close_button = self.header.add_button("x")
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.hint):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.view)
        self.setMinimumHeight(self.header.height() + 108)

    def _connect(self) -> None:
        commands = self._commands
        commands.attach(Context.COMPARISON, self)
        self.view.installEventFilter(self)
        self.view.stepped.connect(self.step)
        self.view.selectionModel().currentChanged.connect(commands.refresh_soon)
        self._order_button.clicked.connect(partial(self._open_menu, self._order_button))
        self._filter_button.clicked.connect(partial(self._open_menu, self._filter_button))
        self._close_button.clicked.connect(self.closed)
        self._all_button.clicked.connect(self._show_all)

    def _say(self) -> None:
        """Counts, what an article lacks, and the sentence of an empty list."""
        self.hint.setVisible(bool(self._failure))
        if self._failure:
            self.hint.setText(self._failure)
        elif self._busy or self._compared is None:
            self.counts.setText(self.tr("Comparing…"))
        else:
            self._say_compared(self._compared.comparison)
        fit_counts(self.header, self.counts)

    def _say_compared(self, comparison: Comparison) -> None:
        self.counts.setText(Conclusions().counts(comparison.counts))
        untold = [
            source_words(source)
            for column, source in enumerate(comparison.sources)
            if not any(row.accounts[column] for row in comparison.rows)
        ]
        self.hint.setText(self._untold_words(untold) if len(untold) == 1 else "")
        self.hint.setVisible(len(untold) == 1)
        self._all_button.setVisible(bool(comparison.rows))
        if comparison.rows:
            self.empty.set_words(self.tr("The filter lets no row through"))
        else:
            self.empty.set_words(
                self.tr("No records in these articles yet"),
                self.tr("Select words in one and press P, G, M or N; what both tell of meets here."),
            )
        self._pages.setCurrentWidget(self.view if self._model.lines else self.empty)

    def _untold_words(self, untold: list[str]) -> str:
        said = self.tr("{source} has no records yet: select words in it and press P, G, M or N.")
        return said.format(source=untold[0])

    def _tell(self, sentence: str, line: Line | None = None) -> None:
        self.stepped.emit(sentence)
        said = self.tr("{sentence}: {line}").format(sentence=sentence, line=line.spoken) if line else sentence
        announce(self.view, said)

    def _open_menu(self, button: QWidget) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if button is self._order_button:
            for order, words in (
                (RowOrder.VERDICT, self.tr("Differences first")),
                (RowOrder.TEXT, self.tr("Order of the text")),
            ):
                add_choice(menu, words, self.filtering.order is order, partial(self._set_order, order))
        else:
            menu.addAction(self._commands["compare.only_differences"])
            menu.addSeparator()
            for kind in RecordKind:
                shown = kind not in self.filtering.hidden
                add_choice(menu, kind_heading(kind), shown, partial(self._toggle_kind, kind))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _set_order(self, order: RowOrder, *_: object) -> None:
        self.set_filtering(replace(self.filtering, order=order))

    def _toggle_kind(self, kind: RecordKind, *_: object) -> None:
        self.set_filtering(replace(self.filtering, hidden=self.filtering.hidden ^ {kind}))

    def _show_all(self) -> None:
        self.set_filtering(Filtering(order=self.filtering.order))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)


def add_choice(menu: QMenu, words: str, on: bool, deed: "partial[None]") -> None:
    """Add a line with a tick to a menu."""
    act = QAction(words, menu)
    act.setCheckable(True)
    act.setChecked(on)
    act.triggered.connect(deed)
    menu.addAction(act)


def fit_counts(header: PaneHeader, counts: Words) -> None:
    """Leave out the counts where the head has no room for them; nothing else of it is ever cut."""
    needed = header.minimumSizeHint().width() - (0 if counts.isHidden() else counts.sizeHint().width())
    counts.setVisible(needed + counts.sizeHint().width() <= header.width())
