"""Composes, sets and draws a brief away from the window's thread, one job at a time."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from newsdesk.edits.briefing.briefs import compose_brief, export_brief
from newsdesk.edits.workspace import open_workspace
from newsdesk.gui.briefs.page_lines import page_lines
from newsdesk.gui.briefs.wish import BriefWish
from newsdesk.gui.one_thread import thread_for
from newsdesk.model.brief import Brief, BriefSection, OpenQuestion

SCALE = 2.0
"""Pixels for each point of the page: enough for a sharp picture at any size of the dialog."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A composed brief, its PDF, how many pages it has, and what it cannot answer."""

    wish: BriefWish
    brief: Brief
    pdf: bytes
    pages: int
    questions: tuple[OpenQuestion, ...]


class Previewer(QObject):
    """Jobs run in one thread, because the PDF library is not made for several. Stale results are dropped."""

    composed = Signal(object)
    """A `Preview`."""
    page_drawn = Signal(int, QImage, object)
    """Number of the page, from 1, its picture, and its lines as `PageLine` in reading order."""
    copied = Signal(str, str)
    """The brief as Markdown and as HTML, for the clipboard."""
    exported = Signal(str)
    """Path of the file that was written."""
    failed = Signal(object)
    """The exception that ended a job."""
    _done = Signal(int, object)
    _drawn = Signal(int, int, QImage, object)

    def __init__(self, workspace: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._serial = 0
        self._pool = thread_for(self)
        self._done.connect(self._on_done)
        self._drawn.connect(self._on_drawn)

    def request(self, wish: BriefWish) -> None:
        """Compose anew; what was asked before is of no interest any more."""
        self._serial += 1
        self._pool.clear()
        self._pool.start(partial(self._compose, self._serial, wish))

    def draw(self, preview: Preview, number: int) -> None:
        """Draw one page, counted from 1."""
        self._pool.start(partial(self._draw, self._serial, preview.pdf, number))

    def export(self, wish: BriefWish, path: Path, file_format: str) -> None:
        """Compose and write a brief; never dropped."""
        self._pool.start(partial(self._export, wish, path, file_format))

    def copy(self, wish: BriefWish) -> None:
        """Compose a brief for the clipboard; never dropped."""
        self._pool.start(partial(self._copy, wish))

    def stop(self) -> None:
        """Drop what waits and let what runs come to its end."""
        self._serial += 1
        self._pool.clear()
        self._pool.waitForDone()

    def _compose(self, serial: int, wish: BriefWish) -> None:
        try:
            result: object = preview_of(self._workspace, wish)
        except Exception as error:  # noqa: BLE001  a job has no caller; the window says what went wrong
            result = error
        self._done.emit(serial, result)

    def _draw(self, serial: int, pdf: bytes, number: int) -> None:
        try:
            self._drawn.emit(serial, number, page_image(pdf, number), page_lines(pdf, number))
        except Exception as error:  # noqa: BLE001  as above
            self.failed.emit(error)

    def _export(self, wish: BriefWish, path: Path, file_format: str) -> None:
        try:
            export_brief(_brief(self._workspace, wish), path, file_format)
        except Exception as error:  # noqa: BLE001  as above
            self.failed.emit(error)
        else:
            self.exported.emit(str(path))

    def _copy(self, wish: BriefWish) -> None:
        from newsdesk.exporting.writers import writer_for  # noqa: PLC0415  loads typst and docx

        try:
            brief = _brief(self._workspace, wish)
            self.copied.emit(writer_for("md").write(brief).decode(), writer_for("html").write(brief).decode())
        except Exception as error:  # noqa: BLE001  as above
            self.failed.emit(error)

    def _on_done(self, serial: int, result: object) -> None:
        if serial != self._serial:
            return
        if isinstance(result, Preview):
            self.composed.emit(result)
        else:
            self.failed.emit(result)

    def _on_drawn(self, serial: int, number: int, image: QImage, lines: object) -> None:
        if serial == self._serial:
            self.page_drawn.emit(number, image, lines)


def preview_of(workspace: Path, wish: BriefWish) -> Preview:
    """Compose a brief through a connection of one's own and set it as PDF.

    :raises WorkspaceError, EditError: if it cannot be composed.
    """
    from pypdfium2 import PdfDocument  # noqa: PLC0415  loads a large library that only a preview needs

    from newsdesk.exporting.preview import preview_pdf  # noqa: PLC0415  loads typst

    brief = _brief(workspace, wish)
    asking = replace(wish, sections=tuple(dict.fromkeys((*wish.sections, BriefSection.QUESTIONS))))
    questions = brief.questions if BriefSection.QUESTIONS in wish.sections else _brief(workspace, asking).questions
    pdf = preview_pdf(brief)
    document = PdfDocument(pdf)
    try:
        return Preview(wish=wish, brief=brief, pdf=pdf, pages=len(document), questions=questions)
    finally:
        document.close()


def page_count(pdf: bytes) -> int:
    """How many pages there are."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415  as above

    document = PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_image(pdf: bytes, number: int, *, scale: float = SCALE) -> QImage:
    """Draw a page, counted from 1, with so many pixels for each point of it.

    :raises IndexError: if there is no such page.
    """
    from pypdfium2 import PdfDocument  # noqa: PLC0415  as above

    document = PdfDocument(pdf)
    try:
        bitmap = document[number - 1].render(scale=scale, rev_byteorder=True)
        with_alpha = bitmap.n_channels == 4  # noqa: PLR2004  red, green, blue and alpha
        layout = QImage.Format.Format_RGBX8888 if with_alpha else QImage.Format.Format_RGB888
        return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, layout).copy()
    finally:
        document.close()


def _brief(workspace: Path, wish: BriefWish) -> Brief:
    with open_workspace(workspace, read_only=True) as store:
        return compose_brief(
            store,
            articles=wish.articles,
            tag=wish.tag,
            title=wish.title,
            language=wish.language,
            sections=wish.sections,
        )
