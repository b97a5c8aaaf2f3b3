"""Two articles side by side: gutter, linked scrolling and alignment belong together here."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from newsdesk.gui.comparing.acts import AlignmentActs
from newsdesk.gui.comparing.deeds import Deed
from newsdesk.gui.comparing.gutter import Gutter
from newsdesk.gui.comparing.hanging import thread_of
from newsdesk.gui.comparing.lines import Line, key_of
from newsdesk.gui.comparing.linking import Linking
from newsdesk.gui.comparing.memory import Memory
from newsdesk.gui.comparing.pane import AlignmentPane
from newsdesk.gui.comparing.quotes import QuoteWalk
from newsdesk.gui.comparing.reading import Compared, ComparisonReading
from newsdesk.gui.comparing.reports import Reports
from newsdesk.gui.comparing.stage import Stage
from newsdesk.gui.comparing.words import Conclusions
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.state import DeskState
from newsdesk.model.comparison import RowOrder
from newsdesk.model.record import RecordId


class ComparingDesk(QObject):
    """What compares the reports of one window, from the first time that any are compared until the window goes."""

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices, state: DeskState) -> None:
        super().__init__(window)
        self._window = window
        self._area = panes.reader_area
        self._memory = Memory(state)
        self._pane: AlignmentPane | None = None
        self._compared: Compared | None = None
        self._mates: dict[RecordId, tuple[RecordId, ...]] = {}
        readers = (self._area.groups[0].reader, self._area.groups[1].reader)
        self.linking = Linking(readers, self)
        self.linking.switch(self._memory.linked)
        self.gutter = Gutter(readers, window.commands["compare.link"])
        self.gutter.words_of = self._words_of
        self.gutter.stand_in(self._area.splitter.handle(1))
        self._walk = QuoteWalk(readers, self.linking)
        self.reading = ComparisonReading(window.bridge, self)
        self.reports = Reports(window, panes.reader_area, self._memory)
        self.acts = AlignmentActs(window.bridge, panes.records.merging.ask, self._stage, window)
        self.acts.told.connect(notices.tell)
        self._area.emphases.mates_of = self._mates_of
        window.status.follow_link(self._link_words)
        self.deeds = {**self.acts.deeds, **self._own_deeds()}
        """What each command does, by its id."""
        self._connect()

    def _connect(self) -> None:
        window = self._window
        window.selection.record_changed.connect(self._on_record)
        window.leaving.connect(self.reading.stop)
        self.reports.changed.connect(self.follow)
        self.reading.read.connect(self._on_read)
        self.reading.busy.connect(self._on_busy)
        self.reading.failed.connect(self._on_failed)
        self.linking.changed.connect(self._on_linking)
        self.gutter.thread_chosen.connect(self._on_thread)

    def _own_deeds(self) -> dict[str, Deed]:
        next_one, one_before = partial(self._step, 1), partial(self._step, -1)
        return {
            "compare.alignment": Deed(act=self._toggle_pane, can=self._has_two, is_on=self._is_shown),
            "compare.link": Deed(act=self._toggle_link, can=self._is_split, is_on=self._is_linked),
            "compare.next_difference": Deed(act=next_one, can=self._has_two),
            "compare.previous_difference": Deed(act=one_before, can=self._has_two),
            "compare.show_quotes": Deed(act=self._show_next_quotes, can=self._has_line),
            "compare.only_differences": Deed(
                act=self._toggle_only, can=self._has_stage, is_on=self._shows_only_differences
            ),
            "compare.in_text_order": Deed(act=self._toggle_order, can=self._has_stage, is_on=self._is_in_text_order),
        }

    def _has_stage(self) -> bool:
        return self._stage() is not None

    def _is_split(self) -> bool:
        return self._area.is_split

    def _has_two(self) -> bool:
        left, right = (group.article for group in self._area.groups)
        return self._is_split() and bool(left) and bool(right) and left != right

    def _is_linked(self) -> bool:
        return self.linking.on

    def _is_shown(self) -> bool:
        return self._pane is not None and self._window.foot.pane is self._pane

    def _has_line(self) -> bool:
        return self._is_shown() and self._pane is not None and self._pane.view.current_line() is not None

    def _stage(self) -> Stage | None:
        """What the acts are about: the table while it is shown, else the alignment."""
        if self.reports.page is not None:
            return self.reports.page
        return self._pane if self._is_shown() else None

    def _toggle_only(self) -> None:
        stage = self._stage()
        if stage is not None:
            stage.set_filtering(replace(stage.filtering, only_differences=not stage.filtering.only_differences))

    def _toggle_order(self) -> None:
        stage = self._stage()
        if stage is not None:
            order = RowOrder.VERDICT if self._is_in_text_order() else RowOrder.TEXT
            stage.set_filtering(replace(stage.filtering, order=order))

    def _shows_only_differences(self) -> bool:
        stage = self._stage()
        return stage is not None and stage.filtering.only_differences

    def _is_in_text_order(self) -> bool:
        stage = self._stage()
        return stage is not None and stage.filtering.order is RowOrder.TEXT

    def follow(self) -> None:
        """Compare what stands side by side now."""
        two = self._has_two()
        self.reading.want([group.article for group in self._area.groups] if two else [])
        if not two:
            self._forget()
        elif self.reports.page is not None:
            self._window.foot.hide_pane(self._alignment())
        elif self._memory.shown and self._window.foot.pane is None:
            self._window.foot.show_pane(self._alignment())
        self._window.status.retranslate()
        self._window.commands.refresh_soon()

    def _forget(self) -> None:
        self._compared = None
        self._mates = {}
        self.gutter.show_threads(())
        self.linking.share((), 0)
        if self._pane is not None:
            self._window.foot.hide_pane(self._pane)

    def _alignment(self) -> AlignmentPane:
        if self._pane is None:
            window = self._window
            pane = AlignmentPane(window.commands, self._memory.filtering)
            pane.view.chosen.connect(self._on_line)
            pane.view.paired.connect(self.acts.pair)
            pane.view.alignment.note_written.connect(self.acts.write_note)
            pane.stepped.connect(window.status.show_step)
            pane.filtered.connect(self._remember)
            pane.closed.connect(self._toggle_pane)
            self._pane = pane
            if self._compared is not None:
                pane.show_compared(self._compared)
        return self._pane

    def _on_read(self, compared: Compared) -> None:
        if compared.articles != self.reading.articles:
            return
        self._compared = compared
        rows = compared.comparison.rows
        self._mates = {record: row.records for row in rows for record in row.records if len(row.records) > 1}
        self.gutter.show_threads(filter(None, map(thread_of, rows)))
        self.linking.share(compared.points, compared.quotes)
        self._alignment().show_compared(compared)
        self._area.emphases.renew()
        self._on_record(self._window.selection.record)

    def _words_of(self, key: str) -> str:
        """What is said where a thread is pointed at."""
        rows = self._compared.comparison.rows if self._compared is not None else ()
        row = next((row for row in rows if key_of(row) == key), None)
        return "\n".join((row.title, Conclusions().of_row(row))) if row is not None else ""

    def _on_busy(self, busy: bool) -> None:
        if self._pane is not None:
            self._pane.say_busy(busy)

    def _on_failed(self, error: Exception) -> None:
        if self._pane is not None:
            self._pane.say_failure(error_sentence(error))

    def _on_line(self, line: Line) -> None:
        """A person went to a line: its record is the desk's, and the texts show its quotes."""
        self.gutter.choose(key_of(line.row))
        account = line.row.accounts[self._window.selection.side] or next(filter(None, line.row.accounts))
        self._window.selection.select_record(account.record)
        self._walk.show(line)

    def _show_next_quotes(self) -> None:
        line = self._pane.view.current_line() if self._pane is not None else None
        if line is not None:
            self._window.status.show_step(self._walk.show_next(line))

    def _on_thread(self, key: str) -> None:
        pane = self._alignment()
        index = pane.view.alignment.index_of(key)
        if index.isValid():
            pane.view.go_to(index, telling=False)
            line = pane.view.current_line()
            if line is not None:
                self._on_line(line)

    def _on_record(self, record: str) -> None:
        rows = self._compared.comparison.rows if self._compared is not None else ()
        row = next((row for row in rows if record in row.records), None)
        self.gutter.choose(key_of(row) if row is not None else "")
        if self._pane is not None:
            self._pane.follow_record(record)

    def _mates_of(self, record: RecordId) -> tuple[RecordId, ...]:
        return self._mates.get(record, (record,))

    def _toggle_pane(self) -> None:
        self._memory.shown = not self._is_shown()
        if self._is_shown() and self._pane is not None:
            self._window.foot.hide_pane(self._pane)
        else:
            self._window.foot.show_pane(self._alignment())
            self._window.foot.take_focus()
        self._remember()

    def _toggle_link(self) -> None:
        self.linking.switch(not self.linking.on)
        self._remember()

    def _step(self, steps: int) -> None:
        self._alignment().step(steps)

    def _on_linking(self) -> None:
        self._window.status.retranslate()
        self._window.commands.refresh_soon()

    def _link_words(self) -> str:
        if not self._is_split() or not self.linking.on:
            return ""
        if not self.linking.quotes:
            return self.tr("Scrolling linked")
        return self.tr("Scrolling linked by %n quote(s)", "", self.linking.quotes)

    def _remember(self) -> None:
        self._memory.linked = self.linking.on
        if self._pane is not None:
            self._memory.filtering = self._pane.filtering
        self._memory.keep()
        self._window.commands.refresh_soon()
