"""Two reports of 100 KB side by side, a thousand marks each: how long the window answers nobody meanwhile."""

import gc
import os
import random
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from tests.bench.bench_desk_gaps import LIMIT, open_desk
from tests.bench.bench_reader import WORDS
from tests.bench.floor import Row, median_ms
from tests.bench.heart import listen

from newsdesk.edits.annotating.evidence import link_annotation
from newsdesk.edits.annotating.quotes import Quote, mark
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.comparing.commands import CompareCommands
from newsdesk.gui.comparing.pane import AlignmentPane
from newsdesk.gui.main_window import MainWindow
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, ImportedArticle
from newsdesk.model.change import Edit
from newsdesk.store.articles import articles, text

SIZE, MARKS, SHARED = 100 * 1024, 1_000, 600
SETTLES = 1_500
REASONS = {
    "put two side by side": "two pages with a thousand marks each begin in the turn that makes their panes",
    "annotate": "the record's mark, its row and the form that opens with it are read in one turn",
}
"""Why an act has a gap above the limit; these are left to be mended."""
FRAME = 4
"""Milliseconds that the threads of one frame may take."""


def rows(*, large: bool = False) -> Iterator[Row]:
    """Open both, scroll them linked, step and open rows, annotate; and one frame of the threads."""
    del large
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        session = open_desk(folder, make_workspace(folder / "two.newsdesk"))
        assert session.window is not None
        gc.freeze()
        idle = listen(lambda: None, milliseconds=SETTLES)
        analyst = Comparer(session.window)
        for title, acts in analyst.acts().items():
            hearts = [listen(act, milliseconds=SETTLES) for act in acts]
            reason = REASONS.get(title, "")
            longest, busiest = max(one.longest for one in hearts), max(one.busiest for one in hearts)
            yield Row(name=f"compare, gap: {title}", value=longest, floor=idle.longest, limit=LIMIT, reason=reason)
            yield Row(name=f"compare, work in one gap: {title}", value=busiest, limit=LIMIT, reason=reason)
        yield Row(name="compare, threads of one frame", value=median_ms(analyst.frame), limit=FRAME)
        session.quit()


Act = Callable[[], object]


class Comparer:
    """What one does with two reports."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def acts(self) -> dict[str, list[Act]]:
        """In the order in which they are done."""
        return {
            "put two side by side": [self._open],
            "scroll linked": [*[partial(self._scroll, 0, 240)] * 6, *[partial(self._scroll, 1, 480)] * 4],
            "scroll linked to the end": [partial(self._scroll, 0, 10**7), partial(self._scroll, 0, -(10**7))],
            "step among rows": [partial(self._row, number) for number in (3, 300, 4)],
            "annotate": [self._annotate] * 2,
        }

    def frame(self) -> None:
        """Draw the threads alone, as they hang now."""
        command = self.window.findChild(CompareCommands)
        assert command is not None
        command.desk.gutter.repaint()

    def _open(self) -> None:
        left, right = (found.id for found in articles(self.window.bridge.store)[:2])
        self.window.selection.open_article(left, 0)
        self.window.commands["view.layout_compare"].trigger()
        self.window.selection.open_article(right, 1)

    def _scroll(self, side: int, by: int) -> None:
        bar = self.window.panes.reader_area.groups[side].reader.verticalScrollBar()
        bar.setValue(bar.value() + by)

    def _row(self, number: int) -> None:
        pane = self.window.findChild(AlignmentPane)
        assert pane is not None
        pane.view.go_to(pane.view.alignment.index(number, 1))

    def _annotate(self) -> None:
        reader = self.window.panes.reader_area.groups[0].reader
        reader.setFocus()
        start = reader.top_position
        reader.select(start, start + 30)
        QApplication.processEvents()
        self.window.commands.refresh()
        self.window.commands["record.participant"].trigger()


def make_workspace(path: Path) -> Path:
    """Two reports and their marks; most of the records are told by both."""
    with create_workspace(path) as store:
        added = add_articles(store, [_report(1), _report(2)])
        versions = {found.id: found.version for found in articles(store)}
        with store.step(Edit.LOAD_RECORDS):
            records = [add_participant(store, name=f"Станция {number}", role="наблюдатель") for number in range(SHARED)]
            for number, one in enumerate(added):
                canonical = text(store, versions[ArticleId(one.article_id)])
                draw = random.Random(number)
                starts = sorted(draw.randrange(len(canonical) - 100) for _ in range(MARKS))
                for place, start in enumerate(starts):
                    span = TextPositionSelector(start=start, end=start + draw.randint(10, 60))
                    quote = Quote(version=versions[ArticleId(one.article_id)], span=span)
                    link_annotation(store, records[place * SHARED // MARKS], mark(store, quote, text=canonical))
    return path


def _report(number: int) -> ImportedArticle:
    draw = random.Random(number)
    parts, size = [f"# Доклад {number}"], 0
    while size < SIZE:
        parts.append(" ".join(draw.choice(WORDS) for _ in range(draw.randint(30, 110))) + ".")
        size += len(parts[-1].encode())
    return read_article("\n\n".join(parts).encode(), file_name=f"{number}.md")
