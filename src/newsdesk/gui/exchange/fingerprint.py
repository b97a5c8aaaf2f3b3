"""The fingerprint of a package: eight characters that both sides read to each other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role, font

_LARGE = 1.5
_SPACING = 1.5
_HALF = 4


def spaced(fingerprint: str) -> str:
    """A fingerprint in two halves, "3f9a 0c41", as it is shown and read."""
    letters = fingerprint.replace(" ", "")
    return f"{letters[:_HALF]} {letters[_HALF:]}".strip()


class Fingerprint(QWidget):
    """Shown `large` where it is all that matters, else as a line among others. It can be selected and copied."""

    def __init__(self, fingerprint: str, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Words(spaced(fingerprint), Role.HEADING)
        face = font(Role.REVIEW_TITLE, zoom=_LARGE) if large else font(Role.HEADING)
        face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _SPACING)
        self.words.setFont(face)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.words.setAccessibleName(self.tr("Fingerprint {letters}").format(letters=" ".join(fingerprint)))
        self.copying = IconButton("copy", self.tr("Copy the fingerprint"))
        self.copying.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.copying)
        row.addStretch(1)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.text())
        announce(self, self.tr("Copied"))
