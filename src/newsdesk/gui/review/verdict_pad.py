"""The foot of the card: the verdicts with their keys, always in the same place, or what one of them asks."""

from enum import IntEnum

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.review.card import INSET
from newsdesk.gui.review.comment_form import CommentForm
from newsdesk.gui.review.proposal_form import ProposalForm
from newsdesk.gui.review.reason_row import ReasonRow
from newsdesk.gui.review.sheet import ItemSheet
from newsdesk.gui.review.verdict_button import KeyButton
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.store.store import Store

_HEIGHTS = {True: QSizePolicy.Policy.Preferred, False: QSizePolicy.Policy.Ignored}
"""How a page of the pad takes part in its height: the one that is shown, and the others; in its width all do."""


class Asked(IntEnum):
    """What the pad shows: the verdicts, or what is asked after one of them."""

    VERDICT = 0
    REASON = 1
    PROPOSAL = 2
    COMMENT = 3


class VerdictPad(TranslatedWidget):
    """`closed` says that the verdicts stand there again, so that the focus goes back to the queue."""

    closed = Signal()

    def __init__(self, store: Store, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = [action for action in commands if Context.REVIEW in action.command.contexts]
        self.reasons = ReasonRow(commands)
        self.proposal = ProposalForm(store)
        self.comment = CommentForm()
        self._accept = KeyButton(commands["review.accept"], primary=True)
        self._reject = KeyButton(commands["review.reject"])
        self._propose = KeyButton(commands["review.propose"])
        self._say = KeyButton(commands["review.comment"])
        self._skip = KeyButton(commands["review.skip"], small=True)
        self._take_back = KeyButton(commands["review.take_back"], small=True)
        self._context = KeyButton(commands["review.context"], small=True)
        self._last = 0
        self._most = 0
        self._is_article = False
        self._pages = QStackedWidget()
        self._asking = (self._verdicts(), self.reasons, self.proposal, self.comment)
        for page in self._asking:
            self._pages.addWidget(page)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._pages)
        self.set_inset(INSET)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._turn(Asked.VERDICT)
        self.retranslate()

    @property
    def asked(self) -> Asked:
        """What is shown."""
        return Asked(self._pages.currentIndex())

    def ask_reason(self) -> None:
        """Ask why an item is rejected."""
        self._turn(Asked.REASON)
        self.reasons.begin()

    def ask_proposal(self, sheet: ItemSheet) -> None:
        """Ask what an item should say."""
        self._turn(Asked.PROPOSAL)
        self.proposal.begin(sheet)

    def ask_comment(self, answered: str = "") -> None:
        """Ask what is to be said."""
        self._turn(Asked.COMMENT)
        self.comment.begin(answered)

    def close_question(self) -> None:
        """Show the verdicts again."""
        if self.asked is not Asked.VERDICT:
            self._turn(Asked.VERDICT)
            self.closed.emit()

    def refresh_keys(self) -> None:
        """Ask the commands of a review, and no others, whether they can act now: before the next key."""
        for action in self._keys:
            action.refresh()

    def set_inset(self, inset: int) -> None:
        """Leave so many pixels at both sides."""
        self._column.setContentsMargins(inset, 16, inset, 14)

    def show_item(self, *, last: int, most: int, is_article: bool) -> None:
        """Say which of `most` items, by its place, is taken back, 0 for none; an article is not accepted but done."""
        if (last, most, is_article) != (self._last, self._most, self._is_article):
            self._last, self._most, self._is_article = last, most, is_article
            self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._accept.say(self.tr("I am done") if self._is_article else self.tr("Accept"))
        self._reject.say(self.tr("Reject…"))
        self._propose.say(self.tr("Propose"))
        self._say.say(self.tr("Comment"))
        self._skip.say(self.tr("skip"))
        numbered = self.tr("take back {number}")
        said = numbered.format(number=self._last) if self._last else self.tr("take back")
        self._take_back.say(said, widest=numbered.format(number=self._most))
        self._context.say(self.tr("more context"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above."""
        del event
        QPainter(self).fillRect(QRect(0, 0, self.width(), 1), current_tokens().line)

    def _turn(self, asked: Asked) -> None:
        for at, page in enumerate(self._asking):  # as high as what is shown, as wide as the widest: nothing moves aside
            page.setSizePolicy(QSizePolicy.Policy.Preferred, _HEIGHTS[at == asked])
        self._pages.setCurrentIndex(asked)
        self.refresh_keys()

    def _verdicts(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, button in enumerate((self._accept, self._reject, self._propose, self._say)):
            grid.addWidget(button, at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)  # a fixed square, however long the words are
        small = QHBoxLayout()
        small.setSpacing(8)
        small.addWidget(self._skip)
        small.addWidget(self._take_back)
        small.addStretch(1)
        small.addWidget(self._context)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addLayout(small)
        column.addStretch(1)
        return page
