"""A copy of the sample on which three analysts worked, and the packages that two of them have yet to hand over."""

import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from newsdesk.edits.annotating.annotations import move_mark
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.clock import utc_now
from newsdesk.edits.exchanging.absorbing import absorb, read_incoming
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.edits.identity import identify
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_records, set_fields
from newsdesk.edits.reviewing.reviews import judge, say, start_session
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import Article
from newsdesk.model.record import RecordKind
from newsdesk.model.review import Judgement, ReviewItem, SessionKind
from newsdesk.store.articles import articles
from newsdesk.store.records import participants, record_ids
from newsdesk.store.reviews import items, sessions
from newsdesk.store.store import Store

ARMAN, ILSA, LEILA = "Арман Велин", "Ильза Торн", "Лейла Аррен"
SHARED_WORDS = "водохранилище"
_VERDICTS = (Judgement.ACCEPTED, Judgement.REJECTED, Judgement.CHANGED, Judgement.SKIPPED)
_WHERE = {ARMAN: (0, 2, 4), ILSA: (0, 2, 6), LEILA: (0, 3, 6)}
"""At which words of the article each saw a participant of their own."""

Work = Callable[[Store], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """The workspace; as it was when they began; and packages for it, by what they are."""

    workspace: Path
    begun: Path
    sealed: Path
    deleting: Path
    damaged: Path


def share(sample: Path, folder: Path, *, review: str, alone: str, reason: str, remark: str) -> Shared:
    """Make the workspace and the packages; sessions have these names, what is said are these words."""
    workspace = folder / "shared.newsdesk"
    shutil.copy(sample, workspace)
    arman = identify(ARMAN).id
    with Store.open(workspace, analyst=arman, name=ARMAN, clock=utc_now) as store:
        start_session(store, review)
        start_session(store, alone, kind=SessionKind.INDEPENDENT, articles=[articles(store)[0].id])
    begun = workspace.with_name("begun.newsdesk")
    shutil.copy(workspace, begun)
    hand_over = partial(_hand_over, begun)
    sent = [
        hand_over(name, partial(_work, name=name, place=place, reason=reason, remark=remark))
        for place, name in enumerate((ILSA, LEILA), 1)
    ]
    with Store.open(workspace, analyst=arman, name=ARMAN, clock=utc_now) as store:
        _work(store, name=ARMAN, place=0, reason=reason, remark=remark)
        for path in sent:
            absorb(store, read_incoming(path))
    sealed = hand_over(f"{ILSA} 2", _change_roles, SHARED_WORDS)
    damaged = folder / "cut.ndpack"
    damaged.write_bytes(sealed.read_bytes()[:500])
    deleting = hand_over(f"{LEILA} 2", _delete_participants)
    return Shared(workspace=workspace, begun=begun, sealed=sealed, deleting=deleting, damaged=damaged)


def _hand_over(begun: Path, name: str, work: Work, passphrase: str = "") -> Path:
    copy = begun.with_name(f"{name}.newsdesk")
    shutil.copy(begun, copy)
    with Store.open(copy, analyst=uuid.uuid4().hex, name=name, clock=utc_now) as store:
        work(store)
        write_package(copy.with_suffix(".ndpack"), pack(store), passphrase)
    return copy.with_suffix(".ndpack")


def _work(store: Store, *, name: str, place: int, reason: str, remark: str) -> None:
    """Judge a part of the review, annotate an article alone, and correct what others correct otherwise."""
    by_kind = {each.kind: each.id for each in sessions(store)}
    review, alone = by_kind[SessionKind.REVIEW], by_kind[SessionKind.INDEPENDENT]
    first, second, third, *_ = participants(store)
    for number, item in enumerate(items(store, review)[place : 12 + place]):
        _judge(store, item, _VERDICTS[(number + place) % len(_VERDICTS)], reason)
    say(store, items(store, review)[0].id, remark)
    report = articles(store)[0]
    for start in _WHERE[name]:
        add_participant(store, name=f"{start}", role=name, quote=_quote(report, 40 * start))
    judge(store, items(store, alone)[0].id, Judgement.ACCEPTED)
    set_fields(store, first.id, {"role": f"{name}: {remark}", "country": name})
    set_fields(store, second.id, {"role": name})
    tie = store.rows("evidence", row=third.id, order="id")[0]
    mark = store.row("annotation", str(tie["annotation"]))
    assert mark is not None
    span = TextPositionSelector(start=int(str(mark["start"])) + place + 1, end=int(str(mark["end"])))
    move_mark(store, AnnotationId(str(mark["id"])), span)


def _judge(store: Store, item: ReviewItem, judgement: Judgement, reason: str) -> None:
    if judgement is Judgement.REJECTED:
        judge(store, item.id, judgement, reason=reason, seconds=9)
    elif judgement is Judgement.CHANGED:
        judge(store, item.id, judgement, proposal={"note": reason}, seconds=14)
    else:
        judge(store, item.id, judgement, seconds=4)


def _quote(report: Article, start: int) -> Quote:
    return Quote(version=report.version, span=TextPositionSelector(start=start, end=start + 24))


def _change_roles(store: Store) -> None:
    for each in participants(store):
        set_fields(store, each.id, {"role": f"{each.role} 2"})


def _delete_participants(store: Store) -> None:
    delete_records(store, record_ids(store, RecordKind.PARTICIPANT))
