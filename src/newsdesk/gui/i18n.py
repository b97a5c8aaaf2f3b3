"""The interface's language: translators for our words and Qt's own, changed without a restart.

`python -m newsdesk.gui.i18n compile` turns `resources/i18n/*.ts` into the `*.qm` that Qt reads;
`update` first brings them up to the words in the sources and fails while some have no translation.
"""

import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from newsdesk.assets import asset

LANGUAGES = ("en", "ru", "kk")
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
        self.fall_silent()
        self.current = language
        QLocale.setDefault(QLocale(language))
        folders = (
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
            (str(asset("i18n")), f"newsdesk_{language}"),
        )
        self._installed = [made for folder, name in folders if (made := _loaded(name, folder, self))]
        for translator in self._installed:
            self._app.installTranslator(translator)

    def fall_silent(self) -> None:
        """Take our translators off the application, which then shows the words of the sources."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(QLocale.system())
        self._installed = []
        self.current = ""


def _loaded(name: str, folder: str, parent: QObject) -> QTranslator | None:
    translator = QTranslator(parent)
    return translator if translator.load(name, folder) else None


def compile_translations() -> None:
    """Compile every `.ts` file that ships into a `.qm` beside it, unless that is newer.

    The file is put in place whole: a window that runs has the old one mapped into its memory and
    would die of a change in it.

    :raises subprocess.CalledProcessError: if Qt's compiler refuses a file.
    """
    for source in sorted(asset("i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime > source.stat().st_mtime:
            continue
        made = source.with_suffix(".qm.tmp")
        _run("lrelease", "-silent", str(source), "-qm", str(made))
        made.replace(compiled)


def update_translations() -> None:
    """Bring the `.ts` files up to the words in the sources, one language at a time.

    Given two files at once, Qt's tool writes the first one's language into the second.

    :raises subprocess.CalledProcessError: if Qt's tool refuses a file.
    """
    sources = [str(path) for path in sorted(Path(__file__).parent.rglob("*.py"))]
    for language in LANGUAGES:
        target = asset("i18n") / f"newsdesk_{language}.ts"
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        if language == "en":  # its words stand in the sources, but for the plurals
            options.append("-pluralonly")
        _run("lupdate", *sources, *options, "-target-language", language, "-ts", str(target))


def unfinished(language: str) -> int:
    """How many words of a language still wait for their translation."""
    return (asset("i18n") / f"newsdesk_{language}.ts").read_text(encoding="utf-8").count('type="unfinished"')


def _run(tool: str, *words: str) -> None:
    import subprocess  # noqa: PLC0415 - a developer's tool, which start-up need not load

    program = Path(PySide6.__file__).with_name(tool)
    subprocess.run([program, *words], check=True)  # noqa: S603 - no word of the line comes from outside


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["compile"]:
            compile_translations()
        case ["update"]:
            update_translations()
            if left := sum(map(unfinished, LANGUAGES)):
                sys.exit(f"{left} words have no translation yet; complete resources/i18n/*.ts")
            compile_translations()
        case _:
            sys.exit("usage: python -m newsdesk.gui.i18n compile | update")
