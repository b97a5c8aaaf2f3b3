"""The quotes that wait in the window: their pane, the sign that there are some, and the alarm over the article."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.versions.tray_acts import TrayActs
from newsdesk.gui.versions.tray_reading import TrayReading
from newsdesk.gui.versions.tray_rows import TrayRow, rows_in
from newsdesk.gui.versions.tray_words import alarm_words
from newsdesk.model.article import ArticleId
from newsdesk.model.carried import ReplacedFact

if TYPE_CHECKING:
    from newsdesk.gui.versions.attaching import Attaching
    from newsdesk.gui.versions.tray_pane import TrayPane

REVIEW = "review replaced facts"
"""What the banner's button asks for where a fact was replaced."""


class TrayCommands(QObject):
    """Binds the command of one window; it lives as long as the window. The pane is made when first wanted.

    `shown` carries the `TrayRow` that was gone to.
    """

    shown = Signal(object)

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._notices = notices
        self._pane: TrayPane | None = None
        self._attaching: Attaching | None = None
        self._alarm = ""
        self._opens = False
        self.reading = TrayReading(window.bridge, self)
        """What waits in the article in front."""
        self.reading.read.connect(self._on_read)
        self._acts = TrayActs(window.bridge, window.commands, self._chosen, self._listed, self._is_behind)
        self._acts.told.connect(notices.tell)
        window.commands.bind("view.tray", self._toggle, checked_when=self._is_shown)
        window.selection.article_changed.connect(self._on_article)
        window.banner.act_chosen.connect(self._on_banner)
        window.status.follow_waiting(self._waiting_words)
        window.status.waiting.clicked.connect(self._on_sign)
        window.leaving.connect(self._leave)

    @property
    def current(self) -> TrayRow | None:
        """The row that is shown in the pane; None without one."""
        return self._pane.list.current() if self._pane is not None and self._is_shown() else None

    def open(self, *, first: bool = False) -> None:
        """Show the pane, and in the text the row that was left in it or the `first` one."""
        pane = self._made()
        self._window.foot.show_pane(pane)
        self._window.foot.take_focus()
        QTimer.singleShot(0, pane.list, partial(pane.list.show_current, first=first))  # once the text made room

    def open_when_read(self) -> None:
        """Show the pane as soon as it is known that something waits, as after an update."""
        self._opens = True
        self._withdraw_alarm()

    def _made(self) -> "TrayPane":
        if self._pane is None:
            from newsdesk.gui.versions.attaching import Attaching  # noqa: PLC0415 - not needed at start
            from newsdesk.gui.versions.tray_pane import TrayPane  # noqa: PLC0415 - as above

            pane = TrayPane(self._window.bridge, self._window.commands, self.reading)
            pane.list.shown.connect(self._on_shown)
            pane.closed.connect(self._hide)
            pane.emptied.connect(self._on_emptied)
            pane.renewed.connect(self._acts.go_on)
            attaching = Attaching(pane, self._panes.reader_area, self._window.selection)
            self._acts.attach_wanted.connect(attaching.begin)
            attaching.chosen.connect(self._acts.attach)
            self._pane, self._attaching = pane, attaching
        return self._pane

    def _is_behind(self) -> bool:
        return self._pane is not None and self._pane.is_behind

    def _chosen(self) -> list[TrayRow]:
        return self._pane.list.chosen() if self._pane is not None and self._is_shown() else []

    def _listed(self) -> list[TrayRow]:
        return self._pane.listed() if self._pane is not None and self._is_shown() else []

    def _is_shown(self) -> bool:
        return self._pane is not None and self._window.foot.pane is self._pane

    def _toggle(self) -> None:
        if self._is_shown():
            self._hide()
        else:
            self.open()

    def _hide(self) -> None:
        if self._pane is not None and self._attaching is not None:
            self._attaching.leave()
            self._acts.forget_later()
            self._window.foot.hide_pane(self._pane)
            self._panes.reader_area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.reading.stop()
        if self._pane is not None:
            self._pane.stop()

    def _on_article(self, article: str) -> None:
        self._withdraw_alarm()
        self._acts.forget_later()
        self.reading.want(ArticleId(article))

    def _on_read(self) -> None:
        rows = rows_in(self.reading.rows)
        self._window.status.retranslate()
        self._say_alarm([row.fact for row in rows if row.fact is not None])
        if self._opens and rows:
            self._opens = False
            self.open()

    def _waiting_words(self) -> str:
        count = len(rows_in(self.reading.rows))
        return self.tr("%n quote(s) wait", "", count) if count else ""

    def _say_alarm(self, facts: list[ReplacedFact]) -> None:
        """Say over the articles which facts were replaced, once, until they are others; nothing any more without."""
        banner = self._window.banner
        sentence = self._alarm_sentence(facts) if facts else ""
        if sentence == self._alarm:
            return
        self._withdraw_alarm()
        if sentence and banner.sentence:
            return  # what could not be saved comes first
        self._alarm = sentence
        if sentence:
            banner.say(sentence, acts={REVIEW: self.tr("Review")})

    def _withdraw_alarm(self) -> None:
        """Say nothing of facts any more, if that is what the banner says."""
        alarm, self._alarm = self._alarm, ""
        if alarm and self._window.banner.sentence == alarm:
            self._window.banner.hide()

    def _alarm_sentence(self, facts: list[ReplacedFact]) -> str:
        first, more = alarm_words(facts[0]), len(facts) - 1
        return self.tr("{alarm} %n more fact(s) were replaced.", "", more).format(alarm=first) if more else first

    def _on_banner(self, act: str) -> None:
        if act == REVIEW:
            self._made().show_article()
            self.open(first=True)

    def _on_sign(self) -> None:
        self.open()

    def _on_emptied(self) -> None:
        """Say that nothing waits any more, and give the room back; what was done last can still be undone."""
        self._notices.tell(self.tr("Nothing waits any more"))
        self._hide()

    def _on_shown(self, row: TrayRow) -> None:
        """Bring the new place of a quote into view, with the record that it proves."""
        selection = self._window.selection
        selection.open_article(row.quote.article)
        if row.proofs:
            selection.select_record(row.proofs[0].record)
        reader = self._panes.reader_area.active.reader
        new = row.quote.new
        if new is not None and reader.page is not None and reader.page.reading.version == new.version:
            selection.select_annotation(row.quote.annotation)
            reader.scroll_to(new.position.start, moving=True)
            reader.flash(new.position.start, new.position.end)
        self.shown.emit(row)
