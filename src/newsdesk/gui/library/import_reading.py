"""The part of an import that needs no store: files become proposed articles, in a worker thread."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QThread, Signal

from newsdesk.edits.library.articles import article_id
from newsdesk.edits.library.originals import original_of
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.article import Article, ArticleId, ImportedArticle

CHUNK = 25
"""How many articles travel to the window in one go."""
_COMPARED = 10
"""Chunks of more files than this are not held against the articles that are there."""
_SURE = {"byte order mark", "utf-8", "chosen", "declared"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A file that may become an article: what an importer made of it, or why it refused.

    `data` are the file's bytes, kept so that another encoding can be tried. `article` is the id
    that the article will have, which follows from its text; None when it was refused. `original` is the
    article that the text likely corrects.
    """

    file_name: str
    data: bytes
    imported: ImportedArticle | None = None
    article: ArticleId | None = None
    refusal: Exception | None = None
    original: Article | None = None

    @property
    def in_doubt(self) -> bool:
        """Whether a person should look first: refused, or its encoding is only a guess."""
        return self.imported is None or self.imported.encoding.how not in _SURE


def read_candidate(data: bytes, file_name: str, encoding: str | None = None) -> Candidate:
    """Read one file's bytes, by a chosen encoding if one is given."""
    from newsdesk.importing import ImportRefusedError, read_article  # noqa: PLC0415 - no window needs it to open

    try:
        imported = read_article(data, file_name=file_name, encoding=encoding)
    except ImportRefusedError as refusal:
        return Candidate(file_name=file_name, data=data, refusal=refusal)
    return Candidate(file_name=file_name, data=data, imported=imported, article=article_id(imported.canonical))


def candidates(paths: Sequence[Path], *, passed_over: Callable[[Path], object] | None = None) -> Iterator[Candidate]:
    """Read files and the files of folders, in order; what cannot be read is a refusal, or in folders passed over."""
    from newsdesk.importing import ImportRefusedError  # noqa: PLC0415 - no window needs it to open
    from newsdesk.importing.files import article_files, read_file  # noqa: PLC0415 - as above

    for path in article_files(paths, passed_over=passed_over):
        try:
            data = read_file(path)
        except ImportRefusedError as refusal:
            yield Candidate(file_name=path.name, data=b"", refusal=refusal)
        else:
            yield read_candidate(data, path.name)


def held_against(workspace: Path, read: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, each with the article of a workspace that it likely corrects."""
    with open_workspace(workspace, read_only=True) as store:
        return [
            replace(one, original=original_of(store, one.imported)) if one.imported is not None else one for one in read
        ]


class ImportReader(QThread):
    """Reads files aside; `chunk_read` carries lists of at most `CHUNK` candidates.

    Of few files each is held against the articles of a workspace, as it may be the corrected text of one.

    Once it has finished, `passed_over` are the files of other kinds that lie in the folders.
    """

    chunk_read = Signal(object)

    def __init__(self, paths: Sequence[Path], parent: QObject | None = None, *, workspace: Path | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._paths = list(paths)
        self._cancelled = Event()
        self.passed_over: list[Path] = []

    def cancel(self) -> None:
        """Stop after the file at hand."""
        self._cancelled.set()

    def run(self) -> None:
        """Read until there is no more, or until cancelled."""
        source = candidates(self._paths, passed_over=self.passed_over.append)
        while not self._cancelled.is_set() and (chunk := self._next(source)):
            few = self._workspace is not None and len(chunk) <= _COMPARED
            self.chunk_read.emit(held_against(self._workspace, chunk) if few and self._workspace else chunk)

    def _next(self, source: Iterator[Candidate]) -> list[Candidate]:
        return [read for read in islice(source, CHUNK) if not self._cancelled.is_set()]
