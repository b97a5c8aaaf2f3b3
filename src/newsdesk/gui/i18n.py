"""The interface's language: translators for our words and Qt's own, changed without a restart.

`python -m newsdesk.gui.i18n compile` turns `resources/i18n/*.ts` into the `*.qm` that Qt reads.
"""

import subprocess
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from newsdesk.assets import asset

LANGUAGES = ("en", "ru")
"""Languages that the interface speaks. English has a file of its own for its plurals."""


def system_language() -> str:
    """The language of the desktop where we speak it, else English."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


class Languages(QObject):
    """Keeps the translators of the running application."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.current = ""

    def use(self, language: str) -> None:
        """Speak a language from now on; every window gets a `LanguageChange`.

        :raises ValueError: if it is none of `LANGUAGES`.
        """
        if language not in LANGUAGES:
            msg = f"the interface has no words in {language!r}"
            raise ValueError(msg)
        if language == self.current:
            return
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self.current = language
        QLocale.setDefault(QLocale(language))
        folders = (
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
            (str(asset("i18n")), f"newsdesk_{language}"),
        )
        self._installed = [made for folder, name in folders if (made := _loaded(name, folder, self))]
        for translator in self._installed:
            self._app.installTranslator(translator)


def _loaded(name: str, folder: str, parent: QObject) -> QTranslator | None:
    translator = QTranslator(parent)
    return translator if translator.load(name, folder) else None


def compile_translations() -> None:
    """Compile every `.ts` file that ships into a `.qm` beside it.

    :raises subprocess.CalledProcessError: if Qt's compiler refuses a file.
    """
    compiler = Path(PySide6.__file__).with_name("lrelease")
    for source in sorted(asset("i18n").glob("*.ts")):
        subprocess.run(  # noqa: S603 - no word of the line comes from outside
            [compiler, "-silent", source, "-qm", source.with_suffix(".qm")], check=True
        )


if __name__ == "__main__":
    if sys.argv[1:] != ["compile"]:
        sys.exit("usage: python -m newsdesk.gui.i18n compile")
    compile_translations()
