"""Icons: Lucide drawings coloured by the theme and drawn for each scale of screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from newsdesk.assets import asset
from newsdesk.gui.theme.tokens import Tokens

ICON = 16
"""Side of an icon in logical pixels."""

_STROKE = 1.4
_DRAWN_FOR = 24  # side of a Lucide drawing in its own units


def icon(name: str, tokens: Tokens, *, size: int = ICON) -> QIcon:
    """An icon of `resources/icons`: muted at rest, text when on or active, disabled when it cannot be used.

    It is drawn for the screens that are there, so draw it anew when a window comes to another scale.

    Raises:
        FileNotFoundError: if no such icon ships.
    """
    made = QIcon()
    states = (
        (QIcon.Mode.Normal, QIcon.State.Off, tokens.muted),
        (QIcon.Mode.Active, QIcon.State.Off, tokens.text),
        (QIcon.Mode.Normal, QIcon.State.On, tokens.text),
        (QIcon.Mode.Disabled, QIcon.State.Off, tokens.disabled),
    )
    scales = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    for mode, state, colour in states:
        for scale in scales:
            made.addPixmap(pixmap(name, colour, size=size, scale=scale), mode, state)
    return made


def pixmap(name: str, colour: QColor, *, size: int = ICON, scale: float = 1.0) -> QPixmap:
    """An icon in one colour, `size` logical pixels square, for a screen of that scale."""
    return _drawn(name, colour.name(), size, scale)


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, scale: float) -> QPixmap:
    source = asset("icons", f"{name}.svg").read_text(encoding="utf-8")
    stroke = _STROKE * _DRAWN_FOR / size
    source = source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke:.3f}"')
    made = QPixmap(round(size * scale), round(size * scale))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(scale)
    return made
