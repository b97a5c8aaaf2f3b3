"""Stages of working with others offline: reviews, packages, conflicts, agreement."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from tests.gui.walk.colleagues import Shared, share
from tests.gui.walk.desk import Desk, shown_windows, stage

from newsdesk.gui.agreement.adjudication_page import AdjudicationPage
from newsdesk.gui.agreement.agreement_page import AgreementPage
from newsdesk.gui.dialogs.progress_dialog import ProgressDialog
from newsdesk.gui.exchange.commands import ExchangeCommands
from newsdesk.gui.exchange.conflict_page import ConflictPage
from newsdesk.gui.exchange.deletions_dialog import DeletionsDialog
from newsdesk.gui.exchange.name_dialog import NameDialog
from newsdesk.gui.exchange.pack_dialog import PackDialog, PackWish
from newsdesk.gui.exchange.packed_dialog import PackedDialog
from newsdesk.gui.exchange.packing import Packing
from newsdesk.gui.exchange.summary_dialog import SummaryDialog
from newsdesk.gui.main_window import SMALLEST
from newsdesk.gui.review.acts import ReviewActs
from newsdesk.gui.review.new_session import NewSessionDialog
from newsdesk.gui.review.page import ReviewPage
from newsdesk.gui.review.session_list import SessionsDialog
from newsdesk.gui.review.summary_page import SummaryPage
from newsdesk.model.agreement import Measure, Moment
from newsdesk.model.package import PackageScope
from newsdesk.model.review import Only, SessionKind
from newsdesk.store.reviews import sessions

Seen = TypeVar("Seen", bound=QWidget)

_shared: dict[Path, Shared] = {}
"""What was shared in a folder; made when a stage first needs it."""


def _share(desk: Desk) -> Shared:
    """The workspace in which several analysts worked, and the packages for it."""
    if desk.folder not in _shared:
        _shared[desk.folder] = share(
            desk.sample,
            desk.folder,
            review=desk.words(en="Week 11", ru="Неделя 11", kk="11-апта"),
            alone=desk.words(en="Each alone", ru="Порознь", kk="Жеке-жеке"),
            reason=desk.words(en="wrong date", ru="неверная дата", kk="күні қате"),
            remark=desk.words(
                en="Which Thursday is meant: the one of the visit or the one after?",
                ru="Какой четверг имеется в виду: тот, на который назначен визит, или следующий?",
                kk="Қай бейсенбі туралы айтылған: сапар күні ме, әлде одан кейінгісі ме?",
            ),
        )
    return _shared[desk.folder]


def _exchange(desk: Desk) -> ExchangeCommands:
    found = desk.window.findChild(ExchangeCommands)
    assert isinstance(found, ExchangeCommands)
    return found


def _give(desk: Desk, command: str) -> QWidget:
    """Give a command as soon as it can be given; the window that this opened."""

    def can() -> bool:
        desk.window.commands.refresh()
        return desk.window.commands[command].isEnabled()

    desk.until(can)
    return desk.trigger(command)


def _page(desk: Desk, kind: type[Seen]) -> Seen:
    page = desk.window.centre.currentWidget()
    assert isinstance(page, kind)
    return page


def _await(desk: Desk, kind: type[Seen], act: Callable[[], object]) -> Seen:
    """The dialog that comes of an act in its own time."""
    before = set(shown_windows())

    def found() -> list[Seen]:
        return [each for each in shown_windows() if isinstance(each, kind) and each not in before]

    act()
    desk.until(lambda: bool(found()))
    return found()[0]


def _small(desk: Desk) -> Iterator[QWidget]:
    """The page that is shown, in the smallest window and then in one of the usual size again."""
    desk.window.resize(*SMALLEST)
    desk.settle()
    yield desk.window
    desk.place(desk.window)


@stage
def new_session(desk: Desk) -> Iterator[QWidget]:
    """A session to judge, one of what changed, one of which each does their own work; one without anything."""
    dialog = desk.trigger("review.new")
    assert isinstance(dialog, NewSessionDialog)
    desk.until(dialog.act.isEnabled)
    yield dialog
    dialog.only.setCurrentIndex(dialog.only.findData(Only.CHANGED))
    dialog.sample.setValue(20)
    yield dialog
    dialog.work.setCurrentIndex(dialog.work.findData(SessionKind.INDEPENDENT))
    yield dialog
    dialog.work.setCurrentIndex(dialog.work.findData(SessionKind.REVIEW))
    for box in dialog.kinds.values():
        box.setChecked(False)
    desk.until(lambda: not dialog._pause.isActive())
    yield dialog


@stage
def review_sessions(desk: Desk) -> Iterator[QWidget]:
    """Where there is none, and where there are two."""
    yield desk.trigger("review.sessions")
    desk.tidy()
    with desk.elsewhere(_share(desk).workspace):
        yield desk.trigger("review.sessions")


def _sessions(desk: Desk) -> SessionsDialog:
    """The list of sessions, at the one in which records are judged."""
    dialog = desk.trigger("review.sessions")
    assert isinstance(dialog, SessionsDialog)
    kinds = []
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        kinds.append(dialog.line.session.kind if dialog.line is not None else None)
    dialog.list.setCurrentRow(kinds.index(SessionKind.REVIEW))
    return dialog


@stage
def review(desk: Desk) -> Iterator[QWidget]:
    """An item with what others say of it; each question; in the smallest window; other items with their context."""
    with desk.elsewhere(_share(desk).workspace) as window:
        _sessions(desk).accept()
        desk.settle()
        page = _page(desk, ReviewPage)
        acts = page.findChild(ReviewActs)
        assert isinstance(acts, ReviewActs)
        yield window
        for question in ("reject", "propose", "comment"):
            desk.until(lambda: acts.settled)
            _give(desk, f"review.{question}")
            yield window
            page.pad.close_question()
        yield from _small(desk)
        _give(desk, "review.context")
        for place in (8, 16, 24):
            page.show_item(page.entries[place].item.id)
            yield window


@stage
def summary_of_a_review(desk: Desk) -> Iterator[QWidget]:
    """With the question before it is applied; in the smallest window."""
    with desk.elsewhere(_share(desk).workspace) as window:
        _sessions(desk).summary.click()
        desk.settle()
        yield window
        yield from _small(desk)
        yield desk.opened_by(_page(desk, SummaryPage).foot.apply.click)


@stage
def name_of_the_analyst(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened_by(NameDialog(desk.window).open)


@stage
def package(desk: Desk) -> Iterator[QWidget]:
    """What is to go into it, and what came of it."""
    with desk.elsewhere(_share(desk).workspace) as window:
        dialog = desk.trigger("package.make")
        assert isinstance(dialog, PackDialog)
        yield dialog
        dialog.scopes[PackageScope.REVIEW].setChecked(True)
        yield dialog
        dialog.close()
        packing = window.findChild(Packing)
        assert isinstance(packing, Packing)
        wish = PackWish(session=sessions(window.bridge.store)[0])
        yield _await(desk, PackedDialog, partial(packing.make, wish, desk.folder / "sent.ndpack"))


@stage
def packages_looked_through(desk: Desk) -> Iterator[QWidget]:
    """One with a code word beside a damaged one; one that would delete much; one that brings nothing."""
    shared = _share(desk)
    with desk.elsewhere(shared.workspace):
        take_in = _exchange(desk).take_in
        for brought in ((shared.sealed, shared.damaged), (shared.begun,), (shared.deleting,)):
            dialog = _await(desk, SummaryDialog, partial(take_in, brought))
            yield dialog
            if brought == (shared.deleting,):
                yield _await(desk, DeletionsDialog, dialog.accept)
            desk.tidy()
            desk.settle()


@stage
def taking_in(desk: Desk) -> Iterator[QWidget]:
    """While the backup is made, and then."""
    title, step = (
        QCoreApplication.translate("TakingIn", words) for words in ("Taking in", "A backup is made and verified…")
    )
    dialog = ProgressDialog(title, step, desk.window)
    yield desk.opened_by(dialog.open)
    dialog.tell(340, 1200)
    yield dialog
    dialog.done(0)


@stage
def conflicts(desk: Desk) -> Iterator[QWidget]:
    """A value, with another one being typed; where a mark stands; in the smallest window."""
    with desk.elsewhere(_share(desk).workspace) as window:
        _give(desk, "conflicts.show")
        page = _page(desk, ConflictPage)
        desk.until(lambda: page.current is not None and page.is_settled)
        yield window
        _give(desk, "conflict.other")
        yield window
        desk.leave_field()
        while page.current is not None and page.current.field != "quote":
            _give(desk, "conflict.next")
        desk.until(lambda: page.is_settled)
        yield window
        yield from _small(desk)


_PAIRED = Measure.KAPPA, Moment.NOW


@stage
def agreement(desk: Desk) -> Iterator[QWidget]:
    """Where one analyst worked alone; of three, with what is behind a number and a pair; in the smallest window."""
    desk.trigger("agreement.show")
    alone = _page(desk, AgreementPage)
    desk.until(lambda: alone.pages.currentWidget() is not alone._busy)
    yield desk.window
    desk.trigger("agreement.show")
    with desk.elsewhere(_share(desk).workspace) as window:
        desk.trigger("agreement.show")
        page = _page(desk, AgreementPage)
        desk.until(lambda: page.sheet is not None)
        yield window
        assert page.sheet is not None
        columns = page.sheet.columns
        page.table.setCurrentIndex(page.table.figures.index(1, len(columns) - 1))
        yield window
        page.table.setCurrentIndex(page.table.figures.index(len(page.sheet.lines) - 1, columns.index(_PAIRED)))
        page.detail.pairs.setCurrentIndex(page.detail.pairs.pairs.index(0, 1))
        yield window
        yield from _small(desk)


@stage
def adjudication(desk: Desk) -> Iterator[QWidget]:
    """At places where analysts differ; in the smallest window."""
    with desk.elsewhere(_share(desk).workspace) as window:
        desk.trigger("adjudication.show")
        page = _page(desk, AdjudicationPage)
        desk.until(lambda: page.sheet is not None and page.current is not None)
        yield window
        _give(desk, "adjudication.next")
        yield window
        yield from _small(desk)
