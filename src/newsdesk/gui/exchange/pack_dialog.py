"""What goes into a package: the whole workspace, chosen articles, or a review session."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.parts.field import FieldLine
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.model.article import ArticleId
from newsdesk.model.package import PackageScope
from newsdesk.model.review import ReviewSession, SessionId

_WIDTH = 560
_INDENT = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class PackWish:
    """What a package is to hold: these articles, or this session, or everything; and the passphrase, if any."""

    articles: tuple[ArticleId, ...] = ()
    session: ReviewSession | None = None
    passphrase: str = ""


class PackDialog(DialogFrame):
    """`wished` carries a `PackWish` when the dialog is accepted. `total` is how many articles the workspace has."""

    wished = Signal(object)

    def __init__(
        self, total: int, chosen: Sequence[ArticleId], sessions: Sequence[ReviewSession], parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("PackDialog", "Make a package"), parent)
        self.setObjectName("make a package")
        self.setMinimumWidth(_WIDTH)
        self._chosen = tuple(chosen)
        self._sessions = tuple(sessions)
        self.sessions = QComboBox()
        self.sessions.setAccessibleName(self.tr("Review session"))
        self.sessions.addItems([session.name for session in sessions])
        self.passphrase = FieldLine(self.tr("Passphrase"))
        self.passphrase.line_edit.setPlaceholderText(self.tr("none"))
        self._scopes = QButtonGroup(self)
        self.scopes: Mapping[PackageScope, QRadioButton] = {
            PackageScope.ALL: self._scope(self.tr("The whole workspace")),
            PackageScope.ARTICLES: self._scope(self.tr("The articles chosen in the library")),
            PackageScope.REVIEW: self._scope(self.tr("A review session")),
        }
        self._lay_out(total)
        self.add_cancel()
        self.add_act(self.tr("Make the package…"))
        self.accepted.connect(self._on_accepted)
        self.scopes[PackageScope.REVIEW].toggled.connect(self.sessions.setEnabled)
        self.sessions.setEnabled(False)
        self.scopes[PackageScope.ALL].setChecked(True)
        self.scopes[PackageScope.ALL].setFocus()
        self.resize(_WIDTH, self.heightForWidth(_WIDTH))  # the hint is for other widths of its sentences

    def choose_session(self, session: SessionId) -> None:
        """Let the package hold this session, unless something else is chosen now."""
        ids = [known.id for known in self._sessions]
        if session in ids:
            self.sessions.setCurrentIndex(ids.index(session))
            self.scopes[PackageScope.REVIEW].setChecked(True)
            self.scopes[PackageScope.REVIEW].setFocus()

    def _scope(self, words: str) -> QRadioButton:
        button = QRadioButton(words)
        button.setMinimumHeight(28)
        self._scopes.addButton(button)
        return button

    def _lay_out(self, total: int) -> None:
        lead = Words(
            self.tr(
                "A package holds articles with everything that was recorded of them, for a stick or for mail. "
                "Whoever takes it in has your work beside theirs; nothing of either is lost."
            )
        )
        lead.setWordWrap(True)
        hints = {
            PackageScope.ALL: self.tr("%n article(s)", "", total),
            PackageScope.ARTICLES: self.tr("%n article(s)", "", len(self._chosen))
            if self._chosen
            else self.tr("none is chosen"),
            PackageScope.REVIEW: "" if self._sessions else self.tr("there is none yet"),
        }
        scopes = QVBoxLayout()
        scopes.setSpacing(2)
        for scope, button in self.scopes.items():
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(button)
            line.addWidget(Words(hints[scope], Role.LABEL, muted=True))
            line.addStretch(1)
            scopes.addLayout(line)
            button.setAccessibleDescription(hints[scope])
        self.scopes[PackageScope.ARTICLES].setEnabled(bool(self._chosen))
        self.scopes[PackageScope.REVIEW].setEnabled(bool(self._sessions))
        under = QHBoxLayout()
        under.addSpacing(_INDENT)
        under.addWidget(self.sessions, 1)
        self.sessions.setVisible(bool(self._sessions))
        scopes.addLayout(under)
        self.passphrase.set_hint(
            self.tr(
                "A shared passphrase: it shows that the file was not changed on the way by somebody who does not know "
                "it; it hides nothing and proves no name."
            )
        )
        self.body.addWidget(lead)
        self.body.addSpacing(4)
        self.body.addLayout(scopes)
        self.body.addSpacing(4)
        self.body.addWidget(self.passphrase)

    def _on_accepted(self) -> None:
        scope = next(scope for scope, button in self.scopes.items() if button.isChecked())
        self.wished.emit(
            PackWish(
                articles=self._chosen if scope is PackageScope.ARTICLES else (),
                session=self._sessions[self.sessions.currentIndex()] if scope is PackageScope.REVIEW else None,
                passphrase=self.passphrase.line_edit.text().strip(),
            )
        )
