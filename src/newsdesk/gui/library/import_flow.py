"""Bringing articles in: read aside, ask only where something is in doubt, write in chunks."""

import uuid
from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.edits.library.articles import AddedArticle, add_articles
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.library.import_reading import Candidate, ImportReader, held_against, read_candidate
from newsdesk.gui.library.incoming import is_package
from newsdesk.gui.sentences import error_sentence
from newsdesk.model.article import ArticleId, ImportedArticle

MOST_PREVIEWED = 500
"""More files than this are imported without being shown first; what was refused is told at the end."""

_SOON_COMPARED = 20_000
"""A pasted text of so many characters is held against the articles that are there within a frame or two."""
_AIM = 12
"""Milliseconds that a chunk should take to write, so that whatever the analyst does goes first, and a save never waits.

Now and then one takes twice as long, when SQLite brings its log home.
"""
_FIRST, _LEAST, _MOST = 12_000, 8_000, 500_000
"""Code points of a chunk: the first, and the bounds between which it follows the time that chunks take."""
_FEWEST = 2
_ROWS = 1_500
"""So many code points take as long to write as the rows of an article, however short it is."""
_WORKSPACE = ".newsdesk"
"""Workspaces and what lies beside them are no articles that somebody missed."""
_NAMED = 3
"""So many of the files that were passed over are named."""


class ImportFlow(QObject):
    """One import at a time.

    `progressed` carries (done, total), `ended` the sentence of the result, `article_added` the id
    of an article that came alone and should be shown. `update_wanted` carries a `Candidate` that is to be the
    corrected text of its original, `packages_came` the paths of packages of other analysts that came among articles.
    `asked` comes when the preview waits for a person.
    """

    progressed = Signal(int, int)
    asked = Signal()
    ended = Signal(str)
    article_added = Signal(str)
    update_wanted = Signal(object)
    packages_came = Signal(object)

    def __init__(self, bridge: StoreBridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._reader: ImportReader | None = None
        self._candidates: list[Candidate] = []
        self._waiting: deque[ImportedArticle] = deque()
        self._added: list[AddedArticle] = []
        self._total = 0
        self._passed_over: list[Path] = []
        self._import = ""  # the chunks of one import are undone together by this name
        self._stopped = False
        self._room = _FIRST
        self._writing = QTimer(self, singleShot=True, interval=0)
        self._writing.timeout.connect(self._write_chunk)

    @property
    def busy(self) -> bool:
        """Whether an import is under way; a further one has to wait."""
        return self._reader is not None or bool(self._waiting)

    @property
    def writing(self) -> bool:
        """Whether articles go into the workspace now."""
        return bool(self._waiting)

    @property
    def undoable(self) -> bool:
        """Whether the last import brought something that Undo would take away again."""
        return any(not added.already_there for added in self._added)

    def start(self, paths: Sequence[Path]) -> None:
        """Read files and folders aside, then ask or write."""
        if any(map(is_package, paths)):
            theirs = [path for path in paths if is_package(path) or path.suffix.casefold() == _WORKSPACE]
            paths = [path for path in paths if path not in theirs]
            self.packages_came.emit(theirs)
        if self.busy or not paths:
            return
        self._begin()
        self._candidates = []
        self._reader = ImportReader(paths, self, workspace=self._bridge.store.path)
        self._reader.chunk_read.connect(self._on_read)
        self._reader.finished.connect(self._on_all_read)
        self.progressed.emit(0, 0)
        self._reader.start()

    def start_text(self, text: str, *, html: bool) -> None:
        """Take an article from the clipboard; it is always shown first."""
        if self.busy or not text.strip():
            return
        self._begin()
        name = self.tr("Pasted text") + (".html" if html else ".txt")
        read = [read_candidate(text.encode(), name, "utf-8")]
        self._ask(held_against(self._bridge.store.path, read) if len(text) <= _SOON_COMPARED else read)

    def cancel(self) -> None:
        """Stop at once. What is written already stays, and is said; a file being read is read to its end aside."""
        if self._reader is not None and not self._stopped:
            self._stopped = True
            self._reader.cancel()
            self._candidates.clear()
            self.ended.emit(self.tr("Import cancelled; nothing was taken in"))
        self._waiting.clear()
        if self._writing.isActive():  # else a chunk is being written, which ends the import itself
            self._writing.stop()
            self._finish()

    def close(self) -> None:
        """Stop and wait for the reading thread, before the window goes."""
        self._waiting.clear()
        self._writing.stop()
        if self._reader is not None:
            self._reader.finished.disconnect(self._on_all_read)
            self._reader.cancel()
            self._reader.wait()
            self._reader = None

    def _begin(self) -> None:
        self._import = uuid.uuid4().hex
        self._stopped = False
        self._added = []
        self._passed_over = []

    def _on_read(self, chunk: list[Candidate]) -> None:
        if self._stopped:
            return
        self._candidates.extend(chunk)
        self.progressed.emit(len(self._candidates), 0)

    def _on_all_read(self) -> None:
        if self._reader is not None:
            self._passed_over = [path for path in self._reader.passed_over if _WORKSPACE not in path.name]
            self._reader.deleteLater()
            self._reader = None
        found, self._candidates = self._candidates, []
        if self._stopped:
            return
        if not found:
            sentence = self.tr("No article was found there. NewsDesk reads .txt, .md, .html and .eml files.")
            self.ended.emit(" ".join(filter(None, (sentence, self._said_of_passed_over()))))
        elif len(found) == 1 and found[0].refusal is not None and not found[0].data:
            self.ended.emit(error_sentence(found[0].refusal))
        elif len(found) > MOST_PREVIEWED or (len(found) == 1 and not self._needs_a_look(found[0])):
            self._write([candidate.imported for candidate in found if candidate.imported is not None])
        else:
            self._ask(found)

    def _needs_a_look(self, candidate: Candidate) -> bool:
        return candidate.in_doubt or candidate.original is not None or self._is_there(candidate.article)

    def _is_there(self, article: ArticleId | None) -> bool:
        return article is not None and self._bridge.store.row("article", article) is not None

    def _ask(self, found: list[Candidate]) -> None:
        from newsdesk.gui.library.import_preview import ImportPreviewDialog  # noqa: PLC0415 - not needed at start

        dialog = ImportPreviewDialog(found, self._is_there, self._window)
        dialog.say(self._said_of_passed_over())
        dialog.articles_chosen.connect(self._write)
        dialog.update_chosen.connect(self.update_wanted)
        dialog.rejected.connect(self._on_rejected)
        dialog.open()
        self.asked.emit()

    def _on_rejected(self) -> None:
        self.ended.emit("")

    def _write(self, articles: list[ImportedArticle]) -> None:
        self._waiting = deque(articles)
        self._total = len(articles)
        self._writing.start()

    def _write_chunk(self) -> None:
        chunk = self._next_chunk()
        watch = QElapsedTimer()
        watch.start()
        added = self._bridge.run(partial(add_articles, self._bridge.store, chunk, joins=self._import)) if chunk else []
        self._room = next_room(self._room, sum(map(_length, chunk)), watch.nsecsElapsed() / 1_000_000)
        if added is None:  # the store has said why; the rest would fail the same way
            self._waiting.clear()
        else:
            self._added.extend(added)
        self.progressed.emit(len(self._added), self._total)
        if self._waiting:
            self._writing.start()
        else:
            self._finish()

    def _next_chunk(self) -> list[ImportedArticle]:
        """The next articles that fit into a chunk together, at least two: one alone the list shows at once."""
        chunk: list[ImportedArticle] = []
        length = 0
        while self._waiting and (len(chunk) < _FEWEST or length + _length(self._waiting[0]) <= self._room):
            chunk.append(self._waiting.popleft())
            length += _length(chunk[-1])
        return chunk

    def _finish(self) -> None:
        new = [added.article_id for added in self._added if not added.already_there]
        known = len(self._added) - len(new)
        sentence = self.tr("%n article(s) imported", "", len(new))
        if known:
            sentence += ", " + self.tr("%n were there already", "", known)
        left = self._total - len(self._added)
        if left:
            sentence += ", " + self.tr("%n not imported", "", left)
        self.ended.emit(". ".join(filter(None, (sentence, self._said_of_passed_over()))))
        if self._total == 1 and self._added:
            self.article_added.emit(self._added[0].article_id)

    def _said_of_passed_over(self) -> str:
        """Which files of other kinds lay in the folders; "" where none did."""
        names = [path.name for path in self._passed_over]
        if not names:
            return ""
        shown = ", ".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")
        return self.tr("%n file(s) of other kinds passed over: {names}", "", len(names)).format(names=shown)


def _length(article: ImportedArticle) -> int:
    return _ROWS + len(article.canonical.text)


def next_room(room: int, written: int, took: float) -> int:
    """How many code points to write at once, after so many took so many milliseconds: half way to what would do."""
    wanted = int(written * _AIM / max(took, 0.1))
    return min(max((room + wanted) // 2, _LEAST), _MOST)
