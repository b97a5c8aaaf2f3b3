"""Draw the manual's pictures from the sample workspace, offscreen: `./dev.sh shots`.

They are stages of the walk that the tests take through the desk, so that every window can be drawn.
"""

import itertools
import sys
import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))
from tests.gui.walk.screen import walk  # noqa: E402 - the root had to be put on the path

PICTURES = HERE / "pictures"
LANGUAGES = ("en", "ru", "kk")
THEMES = ("light", "dark")
DESK = "the-desk"
CAPTIONS = {
    DESK: "The desk",
    "two-articles": "Two articles side by side",
    "welcome": "The welcome page",
    "selection-popup": "Words selected: what can be made of them",
    "selection-popup-1": "Words that name a record: Enter adds them to it",
    "link-palette": "Linking words to a record",
    "form-of-meeting-1": "The form, with a time being edited",
    "month-picker": "Choosing a day",
    "tables-2": "The records as a table",
    "value-that-does-not-fit-1": "A value that does not fit stays where it was typed",
    "merging-1": "Merging two records",
    "find-bar-2": "Finding every form of a word",
    "library-search": "Searching the library",
    "import-preview": "Looking at files before they are imported",
    "comparison": "Two reports compared, at a difference",
    "comparison-1": "All reports by record and field",
    "correction-2": "A fact that the correction replaced, with what waits",
    "correction-3": "Two versions of an article",
    "dossier": "The dossier of a participant",
    "gaps": "What is missing in an article",
    "pictures": "The timeline of meetings",
    "pictures-1": "The network of participants",
    "pictures-2": "The agenda by participant",
    "brief": "The brief, with what it cannot answer",
    "history": "What was done",
    "versions-and-backups": "Versions and backups",
    "command-palette-1": "Every command by its words",
    "quick-open": "Opening by title",
    "settings-1": "Settings: the look",
    "settings-3": "Settings: the keys",
    "keys": "The sheet of keys",
    "toast": "What was done can be taken back at once",
    "tour": "The tour of the sample",
    "crash-report": "After a crash",
    "high-contrast": "High contrast",
    "small-desk": "The smallest window",
}
"""Which stages are drawn, and what is to be seen."""
LARGE = {"1.5": ("the-desk", "brief"), "2": ("the-desk", "form-of-meeting-1", "small-desk")}
"""Stages drawn once more, in Russian and light, by the scale of the screen."""


def draw(scale: str, folder: Path, *words: str) -> None:
    """Walk through the stages and draw them into a folder."""
    done = walk(scale, "--pictures", str(folder), *words)
    if done.returncode:
        sys.exit(done.stderr)


def stages(names: tuple[str, ...]) -> list[str]:
    """The stages that make pictures; a stage's further pictures are numbered."""
    return list(dict.fromkeys(name.rstrip("0123456789").removesuffix("-") for name in names))


def keep(drawn: Path, kept: Path) -> None:
    """Keep a picture in its 256 most frequent colours."""
    image = QImage(str(drawn)).convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(image.constBits()).cast("I"))
    colours = [colour for colour, _ in seen.most_common(256)]
    image.convertToFormat(QImage.Format.Format_Indexed8, colours).save(str(kept), "PNG", 0)


def place_of(name: str, theme: str, language: str) -> Path:
    """Where a picture is kept; those of the desk itself stand beside the pages that show them."""
    if name == DESK:
        return HERE / f"desk-{theme}-{language}.png"
    return PICTURES / f"{name}-{theme}-{language}.png"


def table() -> str:
    """The page with a link to each picture."""
    kinds = list(itertools.product(THEMES, LANGUAGES))
    lines = [
        "# Pictures",
        "",
        f"{len(CAPTIONS)} views of the desk in three languages and both themes, as a reader of the manual meets them.",
        "`./dev.sh shots` draws them anew and writes this page.",
        "",
        "| | " + " | ".join(f"{theme}, {language}" for theme, language in kinds) + " |",
        "|---" * (len(kinds) + 1) + "|",
    ]
    for name, caption in CAPTIONS.items():
        links = (f"[{language}]({place_of(name, theme, language).relative_to(HERE)})" for theme, language in kinds)
        lines.append(f"| {caption} | " + " | ".join(links) + " |")
    lines += ["", "Larger screens, in Russian:", ""]
    for scale, names in LARGE.items():
        links = (f"[{CAPTIONS[name]}](pictures/{name}-light-ru-{scale}.png)" for name in names)
        lines.append(f"- {float(scale):.0%}: " + ", ".join(links))
    return "\n".join(lines) + "\n"


def main() -> None:
    """Draw everything and write the page."""
    _ = QGuiApplication.instance() or QGuiApplication(["draw", "-platform", "offscreen"])
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        draw("1", folder, "--stages", *stages(tuple(CAPTIONS)))
        for name, theme, language in itertools.product(CAPTIONS, THEMES, LANGUAGES):
            keep(folder / f"{name}-{theme}-{language}.png", place_of(name, theme, language))
        for scale, names in LARGE.items():
            draw(scale, folder, "--stages", *stages(names), "--languages", "ru", "--themes", "light")
            for name in names:
                keep(folder / f"{name}-light-ru.png", PICTURES / f"{name}-light-ru-{scale}.png")
    (HERE / "pictures.md").write_text(table(), encoding="utf-8")


if __name__ == "__main__":
    main()
