"""Type: the faces that ship with the program and the roles in which they are set."""

import os
import sys
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from newsdesk.assets import asset

SERIF = ("PT Serif", "Source Serif 4", "Noto Serif", "Georgia", "Charter", "DejaVu Serif")
SANS = ("Source Sans 3", "Segoe UI", "system-ui", "Noto Sans", "DejaVu Sans")
ARTICLE_LEADING = 1.65
"""Line height of article text as a multiple of its size, at every zoom."""

_Weight = QFont.Weight


@dataclass(frozen=True, slots=True)
class Type:
    """How a role is set: families in order of choice, size and line in logical pixels at 100 %."""

    families: tuple[str, ...]
    size: int
    line: int
    weight: QFont.Weight = QFont.Weight.Normal


class Role(Enum):
    """The roles that text plays in the interface."""

    ARTICLE = Type(SERIF, 17, 28)
    ARTICLE_TITLE = Type(SERIF, 26, 34, _Weight.Bold)
    COMPARE = Type(SERIF, 16, 26)
    COMPARE_TITLE = Type(SERIF, 22, 28, _Weight.Bold)
    QUOTE = Type(SERIF, 14, 20)
    WELCOME = Type(SERIF, 44, 56, _Weight.Bold)
    INTERFACE = Type(SANS, 14, 20)
    HEADING = Type(SANS, 14, 20, _Weight.DemiBold)
    LABEL = Type(SANS, 13, 18)
    SMALL = Type(SANS, 12, 16)
    KEY = Type(SANS, 12, 16, _Weight.DemiBold)
    LETTER = Type(SANS, 12, 16, _Weight.Bold)
    RECORD_TITLE = Type(SANS, 16, 24, _Weight.DemiBold)
    REVIEW_TITLE = Type(SANS, 20, 28, _Weight.DemiBold)


def load_fonts() -> None:
    """Give the application the faces that ship with it. A face Qt refuses is left to its fallback."""
    for file in sorted(asset("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def system_scale(system: QFont) -> float:
    """How much larger than the platform's default the person has set their system font."""
    points = system.pointSizeF()
    return points / _default_points() if points > 0 else 1.0


def _default_points() -> float:
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "").upper()
    if sys.platform == "darwin":
        return 13.0
    if "GNOME" in desktop:
        return 11.0
    return 10.0 if "KDE" in desktop else 9.0


def current_scale() -> float:
    """Scale of every role in the running application; 1.0 until a theme is applied."""
    application = QApplication.instance()
    scale = application.property("type_scale") if application else None
    return scale if isinstance(scale, float) else 1.0


def use_system_face(application: QApplication, on: bool) -> None:
    """Set the interface in the system's own face, or in that which ships; every widget follows at once."""
    if bool(application.property("in_system_face")) == on:
        return
    old = _families(SANS)
    application.setProperty("in_system_face", on)
    new = _families(SANS)
    for widget in application.allWidgets():
        own = widget.font()
        if own.families() == old and widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            own.setFamilies(new)
            widget.setFont(own)
    application.setFont(font(Role.INTERFACE))


def system_family() -> str:
    """The face that the system sets its own words in; Qt's choice where it names none."""
    application = QApplication.instance()
    family = application.property("system_family") if application else None
    return family if isinstance(family, str) and family else "Sans Serif"


def _families(families: tuple[str, ...]) -> list[str]:
    application = QApplication.instance()
    in_system_face = application is not None and bool(application.property("in_system_face"))
    return [system_family(), *families] if in_system_face and families is SANS else list(families)


def font(role: Role, *, zoom: float = 1.0) -> QFont:
    """The font of a role, at the person's system size times `zoom` (1.0 is 100 %)."""
    pixels = max(1, round(role.value.size * current_scale() * zoom))
    return QFont(_cast(tuple(_families(role.value.families)), pixels, role.value.weight))


@lru_cache
def _cast(families: tuple[str, ...], pixels: int, weight: QFont.Weight) -> QFont:
    made = QFont()
    made.setFamilies(families)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return made


def line_height(role: Role, *, zoom: float = 1.0) -> int:
    """Pitch of a role's lines in logical pixels."""
    return round(role.value.line * current_scale() * zoom)
