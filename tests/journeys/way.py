"""A way through the program, gone by mouse and keys: pictures of it, the dialogs that come up, files chosen in them."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from tests.journeys.analyst import Desk
from tests.journeys.hand import look, until
from tests.journeys.keyboard import Keyboard

Found = TypeVar("Found", bound=QWidget)


class Way:
    """One analyst's way: what is seen on it is kept in the folder `pictures`, files lie in `folder`."""

    def __init__(self, desk: Desk, folder: Path, pictures: Path) -> None:
        self.desk = desk
        self.folder = folder
        self.pictures = pictures
        self.keys = Keyboard("us")

    def seen(self, name: str) -> None:
        """Keep what is on the screen."""
        look(0.3)
        window = self.desk.app.activeWindow() or self.desk.window
        window.grab().save(str(self.pictures / f"{name}.png"))

    def failed(self, name: str) -> None:
        """Keep every window, to see where the way ended."""
        for number, window in enumerate(self.desk.app.topLevelWidgets()):
            if window.isVisible():
                window.grab().save(str(self.pictures / f"failed-{name}{number}.png"))

    def opened(self, kind: type[Found]) -> Found:
        """The dialog of a kind that came up."""
        until(lambda: isinstance(self.desk.app.activeWindow(), kind), f"{kind.__name__} is open")
        dialog = self.desk.app.activeWindow()
        assert isinstance(dialog, kind)
        look(0.2)
        return dialog

    def choose_file(self, name: str) -> None:
        """Type a file into the dialog that asks for one, and take it."""
        dialog = self.opened(QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        until(field.hasFocus, "the name of a file waits for typing")
        self.keys.press("ctrl+a")
        self.keys.write(name)
        until(lambda: field.text() == name, f"{name} is typed")
        look(0.3)
        if self.desk.app.activePopupWidget() is not None:  # what the name may become hangs over the dialog
            self.keys.press("Escape")
        self.keys.press("Return")
        until(lambda: self.desk.app.activeWindow() is not dialog, f"{name} is chosen")
