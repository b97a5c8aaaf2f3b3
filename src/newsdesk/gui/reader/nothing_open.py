"""What stands in place of an article while none is open: a way to one, or the ways in where the workspace has none."""

from PySide6.QtWidgets import QPushButton

from newsdesk.gui.commands import Commands
from newsdesk.gui.parts.empty import EmptyState

_TO_ONE = ("go.quick_open",)
_WAYS_IN = ("article.import", "package.take_in")


class NothingOpen(EmptyState):
    """`show_bare` says whether the workspace holds no articles at all, so that there is nothing to choose from."""

    def __init__(self) -> None:
        super().__init__("newspaper", "")
        self._bare = False
        self._buttons: dict[str, QPushButton] = {}

    def offer(self, commands: Commands) -> None:
        """Put the buttons under the words."""
        self._buttons = {name: self.add_command(commands[name]) for name in (*_TO_ONE, *_WAYS_IN)}
        self._turn()

    def show_bare(self, bare: bool) -> None:
        """Offer what there is to do."""
        if bare != self._bare:
            self._bare = bare
            self._turn()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        if self._bare:
            self.set_words(self.tr("No articles yet"), self.tr("Import files, or take in what a colleague has sent"))
        else:
            self.set_words(self.tr("No article open"), self.tr("Choose one in the library, or import files"))

    def _turn(self) -> None:
        wanted = _WAYS_IN if self._bare else _TO_ONE
        had_focus = any(button.hasFocus() for button in self._buttons.values())
        for name, button in self._buttons.items():
            button.setVisible(name in wanted)
        if self._buttons:
            self.setFocusProxy(self._buttons[wanted[0]])
        if had_focus:
            self._buttons[wanted[0]].setFocus()
        self.retranslate()
