"""The words of the settings: what each preference is called, what it does, what its choices are."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.gui.preferences import SettingsPage

_PAGES: Mapping[str, object] = MappingProxyType(
    {
        SettingsPage.GENERAL: QT_TRANSLATE_NOOP("Settings", "General"),
        SettingsPage.APPEARANCE: QT_TRANSLATE_NOOP("Settings", "Appearance"),
        SettingsPage.READING: QT_TRANSLATE_NOOP("Settings", "Reading"),
        "keyboard": QT_TRANSLATE_NOOP("Settings", "Keyboard"),
        SettingsPage.ANNOTATIONS: QT_TRANSLATE_NOOP("Settings", "Annotations"),
        SettingsPage.BRIEFS: QT_TRANSLATE_NOOP("Settings", "Briefs"),
        SettingsPage.STORAGE: QT_TRANSLATE_NOOP("Settings", "Storage"),
        SettingsPage.ADVANCED: QT_TRANSLATE_NOOP("Settings", "Advanced"),
    }
)

_NAMES: Mapping[str, tuple[object, object]] = MappingProxyType(
    {
        "language": (QT_TRANSLATE_NOOP("Settings", "Language"), ""),
        "start_with": (QT_TRANSLATE_NOOP("Settings", "Start with"), ""),
        "recent_workspaces": (
            QT_TRANSLATE_NOOP("Settings", "Recent workspaces"),
            QT_TRANSLATE_NOOP("Settings", "So many are listed; pinned ones always are."),
        ),
        "theme": (
            QT_TRANSLATE_NOOP("Settings", "Theme"),
            QT_TRANSLATE_NOOP("Settings", "High contrast has no tints, strong lines and wide underlines."),
        ),
        "text_face": (QT_TRANSLATE_NOOP("Settings", "Face of articles"), ""),
        "text_size": (
            QT_TRANSLATE_NOOP("Settings", "Size of articles"),
            QT_TRANSLATE_NOOP("Settings", "Also by Ctrl with the mouse wheel."),
        ),
        "line_width": (
            QT_TRANSLATE_NOOP("Settings", "Width of lines"),
            QT_TRANSLATE_NOOP("Settings", "Characters in a full line of an article."),
        ),
        "row_density": (QT_TRANSLATE_NOOP("Settings", "Rows of lists"), ""),
        "system_font": (
            QT_TRANSLATE_NOOP("Settings", "System font"),
            QT_TRANSLATE_NOOP("Settings", "Set menus, lists and forms in the font of the desktop."),
        ),
        "animations": (
            QT_TRANSLATE_NOOP("Settings", "Motion"),
            QT_TRANSLATE_NOOP("Settings", "Let jumps glide and places flash. The system can forbid it too."),
        ),
        "granularity": (
            QT_TRANSLATE_NOOP("Settings", "Selection takes"),
            QT_TRANSLATE_NOOP("Settings", "What a selection by mouse is widened to."),
        ),
        "popup": (
            QT_TRANSLATE_NOOP("Settings", "Bar beside words"),
            QT_TRANSLATE_NOOP("Settings", "Offer what can be made of selected words. The keys work without it."),
        ),
        "mark_colour": (
            QT_TRANSLATE_NOOP("Settings", "First colour"),
            QT_TRANSLATE_NOOP("Settings", "The colour that H begins with, from 1 to 5."),
        ),
        "best_match": (
            QT_TRANSLATE_NOOP("Settings", "Known records"),
            QT_TRANSLATE_NOOP("Settings", "Offer a record that the selected words name already."),
        ),
        "brief_language": (QT_TRANSLATE_NOOP("Settings", "Language of briefs"), ""),
        "backup_minutes": (
            QT_TRANSLATE_NOOP("Settings", "Back up after"),
            QT_TRANSLATE_NOOP("Settings", "Minutes from a change to a verified copy of the workspace."),
        ),
    }
)

_CHOICES: Mapping[tuple[str, str], object] = MappingProxyType(
    {
        ("language", "en"): "English",
        ("language", "ru"): "Русский",
        ("language", "kk"): "Қазақша",
        ("theme", "system"): QT_TRANSLATE_NOOP("Settings", "As the system"),
        ("theme", "light"): QT_TRANSLATE_NOOP("Settings", "Light"),
        ("theme", "dark"): QT_TRANSLATE_NOOP("Settings", "Dark"),
        ("theme", "contrast-light"): QT_TRANSLATE_NOOP("Settings", "High contrast, light"),
        ("theme", "contrast-dark"): QT_TRANSLATE_NOOP("Settings", "High contrast, dark"),
        ("start_with", "last"): QT_TRANSLATE_NOOP("Settings", "The workspace of last time"),
        ("start_with", "welcome"): QT_TRANSLATE_NOOP("Settings", "The welcome page"),
        ("text_face", "serif"): QT_TRANSLATE_NOOP("Settings", "With serifs"),
        ("text_face", "sans"): QT_TRANSLATE_NOOP("Settings", "Without serifs"),
        ("text_face", "system"): QT_TRANSLATE_NOOP("Settings", "The system's"),
        ("row_density", "24"): QT_TRANSLATE_NOOP("Settings", "Close"),
        ("row_density", "28"): QT_TRANSLATE_NOOP("Settings", "Normal"),
        ("row_density", "36"): QT_TRANSLATE_NOOP("Settings", "Wide"),
        ("granularity", "character"): QT_TRANSLATE_NOOP("Settings", "Characters"),
        ("granularity", "word"): QT_TRANSLATE_NOOP("Settings", "Whole words"),
        ("granularity", "sentence"): QT_TRANSLATE_NOOP("Settings", "Whole sentences"),
        ("brief_language", ""): QT_TRANSLATE_NOOP("Settings", "As the desk"),
        ("brief_language", "en"): "English",
        ("brief_language", "ru"): "Русский",
        ("brief_language", "kk"): "Қазақша",
    }
)


def page_words(page: str) -> str:
    """What a page is called."""
    return _said(_PAGES[page])


def setting_words(name: str) -> tuple[str, str]:
    """What a preference is called, and what it does ("" where its name says so)."""
    called, does = _NAMES[name]
    return _said(called), _said(does)


def choice_words(name: str, choice: str) -> str:
    """What one of the choices of a preference is called."""
    return _said(_CHOICES[name, choice])


def found_by(name: str, choices: tuple[str, ...]) -> str:
    """All words by which a preference is found, in small letters: the interface's, and the English ones."""
    sources = [*_NAMES[name], *(_CHOICES[name, choice] for choice in choices)]
    return " ".join(words for source in sources for words in (_said(source), str(source))).casefold()


def _said(source: object) -> str:
    return QCoreApplication.translate("Settings", str(source)) if source else ""
