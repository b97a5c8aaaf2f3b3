"""The workspace of three analysts who annotated one report unseen by each other, each in a copy of their own."""

from pathlib import Path

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.exchanging.absorbing import absorb, read_incoming
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.reviewing.reviews import judge, start_session
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.review import Judgement, SessionId, SessionKind
from newsdesk.store.articles import article, text
from newsdesk.store.reviews import items
from newsdesk.store.store import Store

TEXT = """# Water council meets in Lorna

Harbour Wire, 10 March 2026

President Arman Velin landed in Lorna on Tuesday. Prime Minister Ilsa Thorn met him at the airport.

The water council will be opened on Wednesday in the old customs house. Energy minister Leyla Arren will speak.
"""
NAMES = {"analyst-1": "Marten", "analyst-2": "Sanna", "analyst-3": "Oskar"}
MARKS = {
    "analyst-1": (("Arman Velin", "president"), ("Ilsa Thorn", "prime minister"), ("Leyla Arren", "minister")),
    "analyst-2": (("Arman Velin", "president"), ("Ilsa Thorn", "premier"), ("minister Leyla Arren", "minister")),
    "analyst-3": (("Arman Velin", "president"), ("Ilsa Thorn", "prime minister")),
}
"""The words that each took for a participant, and the role that they gave."""
SESSION = "Week 11"
AGREED, DIFFERING = 1, 2
"""At so many places all say the same, at so many they do not."""


def build_three(path: Path, *, blind: bool = False) -> None:
    """Make the workspace: a session of independent annotation over one report, with which all three are done."""
    with Store.create(path, analyst="analyst-1", name=NAMES["analyst-1"], clock=_now) as store:
        added = add_articles(store, [read_article(TEXT.encode(), file_name="council.md")])
        report = added[0].article_id
        session = start_session(store, SESSION, kind=SessionKind.INDEPENDENT, articles=(report,), blind=blind)
    copies = [path.with_name(f"{analyst}.newsdesk") for analyst in MARKS if analyst != "analyst-1"]
    for copy in copies:
        copy.write_bytes(path.read_bytes())
    for analyst, file in zip(MARKS, (path, *copies), strict=True):
        with Store.open(file, analyst=analyst, name=NAMES[analyst], clock=_now) as store:
            _annotate(store, report, session, analyst)
    sent = [_packed(copy) for copy in copies]
    with Store.open(path, analyst="analyst-1", name=NAMES["analyst-1"], clock=_now) as store:
        for package in sent:
            absorb(store, read_incoming(package))


def quote_of(store: Store, report: ArticleId, words: str) -> Quote:
    """Words of the report, where they first stand."""
    found = article(store, report)
    assert found is not None
    start = text(store, found.version).index(words)
    return Quote(version=found.version, span=TextPositionSelector(start=start, end=start + len(words)))


def _packed(copy: Path) -> Path:
    with Store.open(copy, read_only=True) as store:
        write_package(copy.with_suffix(".ndpack"), pack(store))
    return copy.with_suffix(".ndpack")


def _annotate(store: Store, report: ArticleId, session: SessionId, analyst: str) -> None:
    for words, role in MARKS[analyst]:
        name = words.removeprefix("minister ")
        add_participant(store, name=name, role=role, quote=quote_of(store, report, words))
    judge(store, items(store, session)[0].id, Judgement.ACCEPTED)


def _now() -> str:
    return "2026-03-11T09:00:00Z"
