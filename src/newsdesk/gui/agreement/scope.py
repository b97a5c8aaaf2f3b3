"""Over what analysts are compared: an independent session, some articles, or all that several of them marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox

from newsdesk.gui.tips import tip
from newsdesk.gui.words import quoted
from newsdesk.model.article import ArticleId
from newsdesk.model.review import ReviewSession, SessionId, SessionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Some articles (none stands for all), or those of a session."""

    articles: tuple[ArticleId, ...] = ()
    session: SessionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What there is to choose from: sessions, articles chosen in the library, the article that is open."""

    sessions: Sequence[ReviewSession] = ()
    chosen: tuple[ArticleId, ...] = ()
    current: ArticleId | None = None


class ScopeChoice(QComboBox):
    """Says over what analysts are compared. `scope_chosen` says that something else was chosen by hand."""

    scope_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offer = Offer()
        self.touched = False
        """Whether somebody chose here by hand."""
        self._scopes: Sequence[Scope] = (Scope(),)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.activated.connect(self._on_activated)
        self._fill(Scope())

    @property
    def scope(self) -> Scope:
        """What is chosen."""
        return self._scopes[max(self.currentIndex(), 0)]

    def take_offer(self, offer: Offer, scope: Scope | None) -> None:
        """Offer this, and choose `scope` if it is among it; else the newest session, else everything."""
        self._offer = offer
        self._fill(scope)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill(self.scope)

    def _fill(self, scope: Scope | None) -> None:
        offered = list(self._offered())
        self._scopes = [each for each, _ in offered]
        self.clear()
        self.addItems([words for _, words in offered])
        begins = 0 if self._scopes[0].session is not None else len(offered) - 1
        self.setCurrentIndex(self._scopes.index(scope) if scope in self._scopes else begins)
        self.setAccessibleName(self.tr("What is compared"))
        self.setToolTip(tip(self.currentText()))

    def _offered(self) -> Iterator[tuple[Scope, str]]:
        for session in reversed(self._offer.sessions):
            if session.kind is SessionKind.INDEPENDENT:
                scope = Scope(session=session.id)
                yield scope, self.tr("Session {name}").format(name=quoted(session.name))
        if len(self._offer.chosen) > 1:
            yield Scope(articles=self._offer.chosen), self.tr("%n chosen article(s)", "", len(self._offer.chosen))
        if self._offer.current:
            yield Scope(articles=(self._offer.current,)), self.tr("The open article")
        yield Scope(), self.tr("All articles")

    def _on_activated(self) -> None:
        self.touched = True
        self.setToolTip(tip(self.currentText()))
        self.scope_chosen.emit()
