"""The card of an item: what it is, its fields, what changed, the verdicts of all, what is said about it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.gui.moments import moment_words
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.changes import Change, change_words
from newsdesk.gui.review.sheet import FieldLine, ItemSheet
from newsdesk.gui.review.spans_strip import span_words
from newsdesk.gui.review.thread_view import ThreadView
from newsdesk.gui.review.words import Names, judgement_words, sign_of_judgement, state_words, tone_of, verdict_words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.primitives import RADIUS
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.gui.words import enum_words, field_words
from newsdesk.model.record import RecordKind
from newsdesk.model.review import ItemState, Verdict

INSET = 20
"""Pixels at both sides of the card, where there is room."""
_LABEL = 84


class ItemCard(QScrollArea):
    """Made anew for each item. `answer_wanted` carries a comment, `settled` one and whether its thread is settled."""

    answer_wanted = Signal(str)
    settled = Signal(str, bool)

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self._inset = INSET
        self._shown: tuple[ItemSheet, Names] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The item"))

    def set_inset(self, inset: int) -> None:
        """Leave so many pixels at both sides."""
        self._inset = inset
        if isinstance(body := self.widget(), _Body):
            body.set_inset(inset)

    def show_sheet(self, sheet: ItemSheet | None, names: Names) -> None:
        """Show an item; None where there is none."""
        same = self._shown is not None and sheet is not None and self._shown[0].entry.item.id == sheet.entry.item.id
        place = self.verticalScrollBar().value() if same else 0
        self._shown = None if sheet is None else (sheet, names)
        body = _Body() if sheet is None else self._body(sheet, names)
        body.set_inset(self._inset)
        old = self.takeWidget()
        self.setWidget(body)
        body.show()
        self.verticalScrollBar().setValue(place)
        if old is not None:
            old.hide()
            old.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("The item"))
            if self._shown is not None:
                self.show_sheet(*self._shown)

    def _body(self, sheet: ItemSheet, names: Names) -> "_Body":
        body = _Body()
        column = body.column
        column.addWidget(_Head(sheet, names))
        title = Words(sheet.title, Role.REVIEW_TITLE)
        title.setWordWrap(True)
        column.addWidget(title)
        if sheet.entry.changed_since:
            column.addWidget(_Changed(sheet))
        if sheet.kind is not None:
            column.addWidget(_Fields(sheet))
        else:
            how = Words(
                self.tr("Annotate the article by yourself: Enter opens it, F5 comes back. Then say that you are done.")
            )
            how.setWordWrap(True)
            column.addWidget(how)
        if sheet.seen:
            column.addWidget(self._seen())
        verdicts = list(self._verdicts(sheet, names))
        if verdicts:
            column.addWidget(_Rule())
            column.addLayout(self._verdict_head(sheet, body))
            for line in verdicts:
                column.addWidget(line)
        if sheet.threads:
            column.addWidget(_Rule())
            for thread in sheet.threads:
                view = ThreadView(thread, names, writable=self._writable)
                view.answer_wanted.connect(self.answer_wanted)
                view.settled.connect(self.settled)
                column.addWidget(view)
        column.addStretch(1)
        return body

    def _seen(self) -> TonedWords:
        """Say that annotating would not be independent, and how it can be."""
        made = TonedWords(Role.INTERFACE, self)
        made.say(
            self.tr(
                "Others' marks on this article are in this workspace: you would see them. To annotate independently, "
                "take the session's package into a new workspace; it brings the articles without marks."
            ),
            "warn",
        )
        return made

    def _verdict_head(self, sheet: ItemSheet, body: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Words(self.tr("Verdicts"), Role.HEADING))
        says = TonedWords(parent=body)
        tone = "bad" if sheet.entry.state is ItemState.DISAGREE else "muted"
        sign = "≠ " if sheet.entry.state is ItemState.DISAGREE else ""
        says.say(f"{sign}{state_words(sheet.entry.state)}", tone)
        row.addWidget(says, 1)
        return row

    @staticmethod
    def _verdicts(sheet: ItemSheet, names: Names) -> Iterator[QWidget]:
        own = sheet.entry.own
        if own is not None:
            yield _VerdictLine(own, sheet.proposals.get(own.id, ()), names)
        for verdict in sheet.entry.verdicts:
            if own is None or verdict.id != own.id:
                yield _VerdictLine(verdict, sheet.proposals.get(verdict.id, ()), names)
        for one in sheet.spans[1:]:
            yield _SpanLine(names.of(one.analyst), span_words(sheet.spans[0].span, one.span))


class _Body(QWidget):
    """The column that everything stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)

    def set_inset(self, inset: int) -> None:
        """Leave so many pixels at both sides."""
        self.column.setContentsMargins(inset, 14, inset, 14)


class _Head(QWidget):
    """Letter and kind; at the right who made it."""

    def __init__(self, sheet: ItemSheet, names: Names) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if sheet.kind is not None:
            row.addWidget(_Letter(sheet.kind))
        words = enum_words(sheet.kind) if sheet.kind is not None else self.tr("article")
        row.addWidget(Words(words[:1].upper() + words[1:], Role.LABEL, muted=True))
        row.addStretch(1)
        if sheet.entry.maker:
            maker = Words(self.tr("made by {name}").format(name=names.of(sheet.entry.maker)), Role.LABEL, muted=True)
            row.addWidget(maker)


class _Letter(QWidget):
    """The letter of a kind in its ink."""

    def __init__(self, kind: RecordKind) -> None:
        super().__init__()
        self._words = Words(LETTERS[kind], Role.LETTER)
        self._kind = kind
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words)
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Take the ink of the theme that is on now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        palette = self._words.palette()
        palette.setColor(self._words.foregroundRole(), current_tokens().kinds[self._kind].ink)
        self._words.setPalette(palette)


class _Fields(QWidget):
    """Labels in a column, values beside them, hints beneath; last the quotes and where they stand."""

    def __init__(self, sheet: ItemSheet) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _LABEL)
        grid.setColumnStretch(1, 1)
        lines = [*sheet.fields, *_quotes(sheet)]
        for at, line in enumerate(lines):
            label = Words(field_words(line.name), Role.LABEL, muted=True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, 1, 8, 0)
            label.setWordWrap(True)
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_Value(line), at, 1)


class _Value(QWidget):
    def __init__(self, line: FieldLine) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words = Words(line.words, Role.HEADING if line.name == "when" else Role.INTERFACE)
        words.setWordWrap(True)
        column.addWidget(words)
        for said, tone in ((line.hint, "muted"), (line.doubtful, "warn")):
            if said:
                hint = TonedWords(parent=self)
                hint.say(said, tone)
                column.addWidget(hint)


class _Changed(QWidget):
    """What is not any more as it was when the session was made, on the ground of a warning."""

    def __init__(self, sheet: ItemSheet) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        gone = sheet.entry.gone
        said = self.tr("Deleted since the session was made") if gone else self.tr("Changed since the session was made")
        column.addWidget(Words(said, Role.HEADING))
        for change in sheet.changes:
            line = Words(change_words(change), Role.LABEL)
            line.setWordWrap(True)
            column.addWidget(line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_tokens().warn_tint)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)


class _VerdictLine(QWidget):
    """Who, what with its reason, when; beneath it what would change, and a note."""

    def __init__(self, verdict: Verdict, proposed: Sequence[Change], names: Names) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, _LABEL - 8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Words(names.of(verdict.reviewer)), 0, 0, Qt.AlignmentFlag.AlignTop)
        said = TonedWords(Role.INTERFACE, self)
        words = judgement_words(verdict.judgement) if proposed else verdict_words(verdict)
        said.say(f"{sign_of_judgement(verdict.judgement)} {words}", tone_of(verdict.judgement))
        grid.addWidget(said, 0, 1)
        if verdict.created:
            when = Words(moment_words(verdict.created), Role.LABEL, muted=True)
            grid.addWidget(when, 0, 2, Qt.AlignmentFlag.AlignTop)
        beneath = [Words(change_words(change)) for change in proposed]
        if verdict.note:
            beneath.append(Words(verdict.note, Role.LABEL, muted=True))
        for row, words_beneath in enumerate(beneath, 1):
            words_beneath.setWordWrap(True)
            grid.addWidget(words_beneath, row, 1, 1, 2)


class _SpanLine(QWidget):
    """Who marked the same thing, and how their words stand to those that are judged."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        who = Words(name)
        who.setMinimumWidth(_LABEL - 8)
        row.addWidget(who)
        row.addWidget(Words(words, Role.LABEL, muted=True))
        row.addStretch(1)


class _Rule(QWidget):
    """A line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(9)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        QPainter(self).fillRect(0, 4, self.width(), 1, current_tokens().line)


def _quotes(sheet: ItemSheet) -> Iterator[FieldLine]:
    """Where the words stand that prove the item: each report with its paragraphs; the text beside shows the first."""
    places: dict[str, list[str]] = {}
    for quote in sheet.quotes:
        places.setdefault(quote.source, []).append(str(quote.paragraph))
    said = (
        f"{source} ¶\N{NO-BREAK SPACE}{', '.join(dict.fromkeys(paragraphs))}" for source, paragraphs in places.items()
    )
    yield FieldLine(name="quotes", words="; ".join(said) or QCoreApplication.translate("Review", "none"))
