"""The base of widgets whose words follow the language of the interface."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class TranslatedWidget(QWidget):
    """A widget that says its words in `retranslate`: once when it is made, and again in every other language."""

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
