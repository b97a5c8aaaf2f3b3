"""What a corrected text would change, worked out away from the window's thread before anything is saved."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from newsdesk.edits.library.articles import article_row
from newsdesk.edits.library.placing import Places, Standing, places, standing
from newsdesk.edits.workspace import open_workspace
from newsdesk.gui.jobs import Tell
from newsdesk.gui.library.import_reading import Candidate, read_candidate
from newsdesk.model.article import ArticleId
from newsdesk.model.carried import CarryResult
from newsdesk.store.articles import text

_STEPS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a corrected text comes from: a file, or bytes that are here already, under a file's name.

    `encoding` is the analyst's choice, "" for none.
    """

    path: Path | None = None
    data: bytes = b""
    file_name: str = ""
    encoding: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageCounts:
    """How many passages differ. One that moved and changed counts as both."""

    changed: int = 0
    inserted: int = 0
    moved: int = 0
    deleted: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A text that was read and what it would change. Where `read` was refused nothing else is known.

    `places` is where the article's annotations stand in it, `results` how many come out how.
    """

    read: Candidate
    unchanged: bool = False
    passages: PassageCounts = PassageCounts()
    places: Places
    results: Mapping[CarryResult, int]


def work_out(workspace: Path, article: ArticleId, source: Source, tell: Tell) -> Correction:
    """Read a corrected text and find out what it changes; touches nothing.

    Raises:
        UnknownArticleError: if the article is gone.
        WorkspaceError: if the workspace cannot be read.
    """
    tell(0, _STEPS)
    read = _read(source)
    tell(1, _STEPS)
    if read.imported is None:
        return Correction(read=read, places={}, results={})
    now = read.imported.canonical.text
    with open_workspace(workspace, read_only=True) as store:
        before = text(store, str(article_row(store, article)["version"]))
        if before == now:
            return Correction(read=read, unchanged=True, places={}, results={})
        return _compared(standing(store, article), read, (before, now), tell)


def _read(source: Source) -> Candidate:
    from newsdesk.importing import ImportRefusedError  # noqa: PLC0415 - no window needs it to open
    from newsdesk.importing.files import read_file  # noqa: PLC0415 - as above

    data = source.data
    if source.path is not None:
        try:
            data = read_file(source.path)
        except ImportRefusedError as refusal:
            return Candidate(file_name=source.file_name, data=b"", refusal=refusal)
    return read_candidate(data, source.file_name, source.encoding or None)


def _compared(stood: Standing, read: Candidate, texts: tuple[str, str], tell: Tell) -> Correction:
    tell(2, _STEPS)
    found = places(stood, texts[1])
    tell(3, _STEPS)
    passages = count_passages(*texts)
    tell(_STEPS, _STEPS)
    results = Counter(carried.result for carried in found.values())
    return Correction(read=read, passages=passages, places=found, results=results)


def count_passages(before: str, now: str) -> PassageCounts:
    """Count the passages of two texts that differ."""
    from newsdesk.anchoring.differences import Differences  # noqa: PLC0415 - brings rapidfuzz

    differences = Differences(before, now)
    pairing = differences.pairing
    olds = [before[one.start : one.end] for one in differences.old_passages]
    news = [now[one.start : one.end] for one in differences.new_passages]
    return PassageCounts(
        changed=sum(olds[place] != news[other] for place, other in pairing.of.items()),
        inserted=len(news) - len(pairing.of),
        moved=len(pairing.of) - len(pairing.in_place),
        deleted=len(olds) - len(pairing.of),
    )
