"""The palette of T: choose a tag or type a new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.gui.panels.palette import Choice, Palette, searched
from newsdesk.store.store import Store
from newsdesk.store.tags import tags


class TagPalette(Palette):
    """Type-ahead over the tags of the workspace; Enter on a new word makes a tag of it."""

    chosen = Signal(str)
    """The tag's name."""

    def __init__(self, store: Store, window: QWidget) -> None:
        names = [tag.name for tag in tags(store)]
        super().__init__([Choice(key=name, words=name, found_by=searched(name)) for name in names], window)
        self.heading.setText(self.tr("Tag"))
        self.field.setPlaceholderText(self.tr("Tag, new or known"))
        self.field.setAccessibleName(self.tr("Tag"))
        self.view.setAccessibleName(self.tr("Tags"))
        self.empty.setText(self.tr("Enter makes a new tag."))

    def choose(self, choice: Choice) -> None:
        """Take a known tag."""
        self.enter_typed(choice.key)

    def enter_typed(self, text: str) -> None:
        """Take a tag as it was typed."""
        if text:
            self.chosen.emit(text)
            self.dismiss()
