"""Quick open: any article or record by a few letters of its title or of another name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.gui.palettes.desk_palette import DeskPalette
from newsdesk.gui.palettes.titles import TitleModel
from newsdesk.gui.panels.palette import Choice
from newsdesk.store.store import Store


class QuickOpen(DeskPalette):
    """What was opened lately first; Enter opens, Ctrl+Enter opens beside.

    `article_chosen` carries an article's id and whether it should stand beside, `record_chosen` a record's id.
    """

    article_chosen = Signal(str, bool)
    record_chosen = Signal(str)

    def __init__(self, store: Store, lately: list[str], window: QWidget) -> None:
        titles = TitleModel(store, lately, self.tr("without a title"))
        super().__init__(window, titles)
        self._titles = titles
        self.setObjectName("quick open")
        self.name_as(
            self.tr("Open"),
            self.tr("Title of an article or record"),
            self.tr("Enter opens, Ctrl+Enter opens beside"),
        )
        titles.progressed.connect(self._on_progress)
        self._on_typed("")

    def choose(self, choice: Choice) -> None:
        """Open what was chosen."""
        self._open(choice, beside=False)

    def choose_otherwise(self, choice: Choice) -> None:
        """Open an article beside the one that is read."""
        self._open(choice, beside=True)

    def _open(self, choice: Choice, *, beside: bool) -> None:
        self.dismiss()
        if choice.kind is None:
            self.article_chosen.emit(choice.key, beside)
        else:
            self.record_chosen.emit(choice.key)

    def _on_progress(self) -> None:
        """More was looked through: keep the row that is chosen, say "nothing" only when all was seen."""
        found = self._titles.rowCount() > 0
        if found and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._titles.index(0, 0))
        nothing = not found and not self._titles.searching
        self.empty.setText(self.tr("No title has these words. Ctrl+Shift+F searches the texts.") if nothing else "")
        self.view.setVisible(found)
        self.empty.setVisible(nothing)
        self.resize(self.width(), self.sizeHint().height())
