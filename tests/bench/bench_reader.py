"""Opening articles of three sizes, a frame and one more mark under ten thousand, each beside a bare text view."""

import os
import random
import statistics
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit
from tests.bench.floor import Row, median_ms

from newsdesk.gui.reader.document import build_document
from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Page, Reading
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.reader.strip import WIDTH
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import apply_theme, current_tokens
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId, CanonicalText, VersionId
from newsdesk.model.record import RecordKind
from newsdesk.text.canonical import blocks_to_json, canonical_from_json, canonicalise

SIZE = (900, 800)
MARKS = 10_000
SMALL, LARGE = 100, 1000  # kilobytes
FIXED = "margins, formats of title and text and the strip cost a millisecond or two, however short the text"
FORMATS = "blocks, inline runs and exact pitches are set besides the bare words"
FILED = "ten thousand marks are sorted, and those of the first screen laid in lanes and drawn, in Python"
BLIT = "strip, place in the text and a new band of ground at every fourth step are less than a millisecond together"
LANES = "where all marks overlap, one more moves the lanes of its neighbours, and most of the screen is drawn anew"
WORDS = ("переговоры", "вода", "в", "среду", "совет", "Лорны", "по", "реке", "Арне", "и", "соглашение", "о", "транзите")


def article(kilobytes: int) -> CanonicalText:
    """News-like Markdown of so many kilobytes of UTF-8, flattened."""
    draw = random.Random(kilobytes)
    parts, size = ["# Совет по воде собрался в Лорне"], 0
    while size < kilobytes * 1024:
        words = [draw.choice(WORDS) for _ in range(draw.randint(30, 110))]
        if draw.random() < 0.1:
            words[3:5] = [f"**{words[3]}", f"{words[4]}**"]
        paragraph = " ".join(words) + "."
        parts.append(("- " if draw.random() < 0.15 else "") + paragraph)
        size += len(paragraph.encode())
    return canonicalise("\n\n".join(parts))


def marks_over(canonical: CanonicalText, count: int) -> list[Mark]:
    """So many marks of 10 to 900 characters, anywhere, of all kinds."""
    draw = random.Random(1)
    kinds = [*RecordKind, None]
    made = []
    for number in range(count):
        start = draw.randrange(len(canonical.text) - 910)
        end = start + draw.randint(10, 900)
        kind = draw.choice(kinds)
        made.append(Mark(id=AnnotationId(f"m{number}"), start=start, end=end, kind=kind, colour=0 if kind else 2))
    return made


def in_turn(ours: Callable[[], object], floor: Callable[[], object], *, runs: int) -> tuple[float, float]:
    """Medians in milliseconds of two acts done by turns, so that a busy machine slows both."""
    pairs = [(median_ms(ours, runs=1), median_ms(floor, runs=1)) for _ in range(runs)]
    return statistics.median(one for one, _ in pairs), statistics.median(other for _, other in pairs)


class Bench:
    """Two views of the same size: ours and a bare one."""

    def __init__(self) -> None:
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        apply_theme(application, "light")
        application.setProperty("still", True)
        self.reader, self.bare = Reader(), QTextEdit()
        for view in (self.reader, self.bare):
            view.resize(*SIZE)
            view.show()
        self.bare.setReadOnly(True)
        self.bare.setFrameShape(QFrame.Shape.NoFrame)
        self.bare.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.bare.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bare.setViewportMargins(0, 0, WIDTH, 0)  # where ours has its strip: the same words on the same area
        self.bare_document = QTextDocument()

    def open_page(self, canonical: CanonicalText, stored: str, marks: list[Mark]) -> Page:
        read = canonical_from_json(canonical.text, stored, canonical.sha256)
        reading = Reading(article=ArticleId("a"), version=VersionId("v"), title="", meta="", canonical=read)
        page = Page(reading, marks, Setting(), current_tokens())
        self.reader.show_page(page)
        self.reader.grab()
        return page

    def open_bare(self, canonical: CanonicalText) -> None:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(font(Role.ARTICLE))
        document.setPlainText(canonical.text)
        self.bare.setDocument(document)
        self.bare_document = document
        self.bare.grab()

    def open_same(self, page: Page) -> None:
        """The very same document, words and formats, in the bare view."""
        self.bare_document = build_document(page.canonical, page.head, page.setting, page.tokens)
        margins = page.document.rootFrame().frameFormat()
        self.bare_document.rootFrame().setFrameFormat(margins)
        self.bare.setDocument(self.bare_document)

    def scroll(self, view: QTextEdit, down: int) -> None:
        bar = view.verticalScrollBar()
        bar.setValue((bar.value() + down) % max(bar.maximum() - 100, 1))
        view.grab()

    def close(self) -> None:
        self.reader.show_page(None)
        for view in (self.reader, self.bare):
            view.close()
            view.deleteLater()


def rows(*, large: bool = False) -> list[Row]:
    """The reader's rows of the table."""
    del large
    bench = Bench()
    made = []
    for kilobytes, target in ((10, 1.5), (100, 1.3), (1024, 1.5)):
        canonical = article(kilobytes)
        stored = blocks_to_json(canonical)
        bench.open_page(canonical, stored, [])
        bench.open_bare(canonical)
        opened, floor = in_turn(
            lambda: bench.open_page(canonical, stored, []),  # noqa: B023 - run at once
            lambda: bench.open_bare(canonical),  # noqa: B023 - run at once
            runs=15,
        )
        reason = FORMATS if kilobytes > LARGE else FIXED if kilobytes < SMALL else ""
        name = f"open {kilobytes} KB to first paint"
        made.append(Row(name=name, value=opened, floor=floor, target=target, reason=reason))
    for name, kilobytes in (("dense", 100), ("long", 1024)):
        made += _marked(bench, name, article(kilobytes))
    made.append(_one_paragraph(bench))
    bench.close()
    return made


def _one_paragraph(bench: Bench) -> Row:
    """A megabyte without a line break, with marks from anywhere to anywhere."""
    draw = random.Random(2)
    canonical = canonicalise(" ".join(draw.choices(WORDS, k=105_000)) + ".")
    stored = blocks_to_json(canonical)
    marks = []
    for number in range(1000):
        start, end = sorted(draw.sample(range(len(canonical.text)), 2))
        kind = draw.choice([*RecordKind])
        marks.append(Mark(id=AnnotationId(f"m{number}"), start=start, end=end, kind=kind))
    opened, floor = in_turn(
        lambda: bench.open_page(canonical, stored, marks), lambda: bench.open_bare(canonical), runs=3
    )
    return Row(name="open a paragraph of 1 MB with 1000 marks", value=opened, floor=floor, target=1.5)


def _marked(bench: Bench, name: str, canonical: CanonicalText) -> list[Row]:
    marks = sorted(marks_over(canonical, MARKS), key=lambda mark: (mark.start, -mark.end))  # as the store gives them
    stored = blocks_to_json(canonical)
    opened, plain = in_turn(
        lambda: bench.open_page(canonical, stored, marks), lambda: bench.open_page(canonical, stored, []), runs=7
    )
    page = bench.open_page(canonical, stored, marks)
    bench.open_same(page)
    for view in (bench.reader, bench.bare):
        assert view.document().pageCount()  # lays the whole document out
    assert bench.reader.viewport().size() == bench.bare.viewport().size()
    frame, bare = in_turn(bench.reader.grab, bench.bare.grab, runs=60)
    scrolled, bare_scrolled = in_turn(
        lambda: bench.scroll(bench.reader, 40), lambda: bench.scroll(bench.bare, 40), runs=120
    )
    bench.reader.verticalScrollBar().setValue(0)
    bench.reader.grab()
    numbers = iter(range(1_000_000))

    def add() -> None:
        number = next(numbers)
        start = 200 + number % 400
        mark = Mark(id=AnnotationId(f"n{number}"), start=start, end=start + 60, kind=RecordKind.MEETING)
        page.put_marks(mark.id, [mark])
        bench.reader.strip.add(mark)
        bench.reader.grab()

    added, _ = in_turn(add, bench.bare.grab, runs=25)
    hit = median_ms(lambda: [bench.reader.annotation_at(bench.reader.viewport().rect().center()) for _ in range(100)])
    under = f"{MARKS} marks, {name}"
    return [
        Row(name=f"open with {under}", value=opened, floor=plain, target=1.5, reason=FILED),
        Row(name=f"frame with {under}", value=frame, floor=bare, target=1.5, reason=BLIT),
        Row(name=f"frame with {under}, against 60 a second", value=frame, limit=16),
        Row(name=f"frame while scrolling, {under}", value=scrolled, floor=bare_scrolled, target=1.5, reason=BLIT),
        Row(name=f"add one and repaint, {under}", value=added, floor=bare, target=2.0, reason=LANES),
        Row(name=f"hit test, {under}", value=hit * 10, unit="µs", limit=50),
    ]
