"""Shows the pane of what is missing, and leads from each of its lines to the place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.gap import Gap, GapKind

if TYPE_CHECKING:
    from newsdesk.gui.gaps.pane import GapsPane


class GapCommands(QObject):
    """Binds the command of one window; it lives as long as the window. The pane is made when first wanted."""

    def __init__(self, window: MainWindow, panes: Panes) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._pane: GapsPane | None = None
        window.commands.bind("view.gaps", self._toggle, checked_when=self._is_shown)
        window.leaving.connect(self._leave)

    def _is_shown(self) -> bool:
        return self._pane is not None and self._window.foot.pane is self._pane

    def _toggle(self) -> None:
        if self._is_shown():
            self._hide()
            return
        if self._pane is None:
            from newsdesk.gui.gaps.pane import GapsPane  # noqa: PLC0415 - not needed at start

            self._pane = GapsPane(self._window.bridge, self._window.selection)
            self._pane.wanted.connect(self._go)
            self._pane.closed.connect(self._hide)
        self._window.foot.show_pane(self._pane)
        self._window.foot.take_focus()

    def _hide(self) -> None:
        if self._pane is not None:
            self._window.foot.hide_pane(self._pane)
            self._panes.reader_area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        if self._pane is not None:
            self._pane.stop()

    def _go(self, gap: Gap) -> None:
        """Show the place of a gap: its words chosen in the text, its record in the form, its quote in the article."""
        if gap.article is not None and gap.position is not None:
            self._choose_words(gap.article, gap.position)
        elif gap.annotation is not None:
            self._window.selection.show_annotation(gap.annotation)
        if gap.record is not None:
            self._panes.records.bring_into_list(gap.record)
            self._window.selection.select_record(gap.record)
            if gap.kind is GapKind.FIELD:
                self._panes.records.show()
                self._panes.records.form.focus_first(gap.field)

    def _choose_words(self, article: ArticleId, place: TextPositionSelector) -> None:
        """Choose words, so that the next key makes something of them."""
        self._window.selection.open_article(article)
        reader = self._panes.reader_area.active.reader
        reader.scroll_to(place.start, moving=True)
        reader.select(place.start, place.end)
        reader.setFocus(Qt.FocusReason.OtherFocusReason)
