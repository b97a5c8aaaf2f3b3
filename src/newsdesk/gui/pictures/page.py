"""The page of pictures: modes and options above, the picture or its table beneath; it follows the workspace."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.edits.briefing.picture_words import picture_words
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.derived import Derived
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.modes import ModeBar
from newsdesk.gui.parts.remark import Remark
from newsdesk.gui.pictures.canvas import PictureCanvas
from newsdesk.gui.pictures.leading import Leading
from newsdesk.gui.pictures.matrix_view import MatrixView
from newsdesk.gui.pictures.options import PictureOptions
from newsdesk.gui.pictures.saving import copy_picture, save_picture
from newsdesk.gui.pictures.table import DrawingTable
from newsdesk.gui.pictures.wish import PictureFacts, PictureKind, PictureWish, facts_of
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.change import ChangeSet
from newsdesk.model.drawing import Drawing

DEBOUNCE = 250
"""Milliseconds after the last change of the workspace until the picture is made anew."""
_SAVED_SIZE = (1280.0, 800.0)
_SHOWN = ("article", "annotation", "evidence", "tagging", "alias")
_RECORDS = ("participant", "agenda_item", "meeting", "meeting_participant", "meeting_agenda")


class PicturesPage(QWidget):
    """Shows one kind of picture at a time. Call `stop` before it goes.

    `language` tells that of the interface, in which pictures speak too.
    `kind_shown` says that another picture is shown or that its table stands in its place. `closed` says that
    its cross was clicked.
    """

    kind_shown = Signal()
    closed = Signal()

    def __init__(  # noqa: PLR0917 - what it shows and follows
        self,
        bridge: StoreBridge,
        selection: DeskSelection,
        kind: PictureKind,
        language: Callable[[], str],
        parent: QWidget | None = None,
        debounce: int = DEBOUNCE,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.leading = Leading(bridge, selection)
        self._selection = selection
        self._language = language
        self._kind = kind
        self._as_table = False
        self._facts: PictureFacts | None = None
        self.modes = ModeBar([(str(each), "") for each in PictureKind])
        self.close_button = IconButton("x")
        self.options = PictureOptions(bridge, selection.article)
        self._said = Remark()
        self.canvas = PictureCanvas()
        self.matrix = MatrixView()
        self.table = DrawingTable()
        self._empty = EmptyState("waypoints", "")
        self.views = QStackedWidget()
        self._derived = Derived(bridge.store.path, self)
        self._soon = QTimer(self, singleShot=True, interval=debounce)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_kind(kind)

    @property
    def kind(self) -> PictureKind:
        """Which picture is shown."""
        return self._kind

    @property
    def as_table(self) -> bool:
        """Whether the table stands in place of the picture."""
        return self._as_table

    @property
    def facts(self) -> PictureFacts | None:
        """What is shown now; None until it was read."""
        return self._facts

    def show_kind(self, kind: PictureKind) -> None:
        """Show another picture."""
        self._kind = kind
        self.modes.set_mode(str(kind))
        self.options.show_kind(kind)
        self._facts = None
        self._said.say(self.tr("The picture is being drawn…"))
        self._ask()
        self.kind_shown.emit()

    def toggle_table(self) -> None:
        """Show the table in place of the picture, or the picture again."""
        self._as_table = not self._as_table
        self._show_view()
        self.view().setFocus(Qt.FocusReason.OtherFocusReason)
        self.kind_shown.emit()

    def view(self) -> QWidget:
        """What has to take the focus."""
        return self.views.currentWidget() or self.canvas

    def open_current(self) -> None:
        """Choose what the focus stands on in the view of now; once more opens its first quote."""
        match self.view():
            case PictureCanvas() as canvas:
                canvas.open_spot()
            case DrawingTable() | MatrixView() as table:
                target = table.target()
                if target is not None and target == self.leading.chosen:
                    self.leading.open(target)
                elif target is not None:
                    self.leading.choose(target)
            case _:
                pass

    def drawing(self) -> Drawing | None:
        """The picture of now in a size of its own, to be kept; None while there is none."""
        if self._facts is None or self._facts.is_empty:
            return None
        return self._facts.drawing(self.options.look, *_SAVED_SIZE)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        drawing = self.drawing()
        if drawing is not None:
            copy_picture(drawing)

    def save(self, path: Path) -> None:
        """Write the picture to a file.

        :raises CannotWriteError: if it cannot be written.
        """
        drawing = self.drawing()
        if drawing is not None:
            save_picture(drawing, path)

    def stop(self) -> None:
        """Let the work end before the page goes."""
        self._soon.stop()
        self._derived.stop()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        names = {
            PictureKind.TIMELINE: self.tr("Timeline"),
            PictureKind.NETWORK: self.tr("Network"),
            PictureKind.MATRIX: self.tr("Agenda by participant"),
        }
        for kind, words in names.items():
            self.modes.set_words(str(kind), words)
        self.close_button.name_as(self.tr("Back to the articles"), "Esc")
        self.canvas.setAccessibleName(names[self._kind])
        self.matrix.setAccessibleName(names[PictureKind.MATRIX])
        self.table.setAccessibleName(self.tr("Table of the picture"))
        self._empty.set_words(
            self.tr("There is nothing to draw yet."), self.tr("Record participants, agenda items and meetings.")
        )
        self.options.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language; the picture speaks it too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._soon.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the articles from the options as well."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line between the options and the picture."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, self.views.geometry().top() - 1, self.width(), 1, current_tokens().line)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 8, 0)
        head.setSpacing(8)
        head.addWidget(self.modes)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self._said, 1)
        head.addWidget(self.close_button)
        for view in (self.canvas, self.matrix, self.table, self._empty):
            self.views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.options)
        column.addSpacing(1)
        column.addWidget(self.views, 1)
        self.setFocusProxy(self.canvas)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._ask)
        self._derived.ready.connect(self._on_ready)
        self._derived.failed.connect(lambda error: self._said.say(f"! {error_sentence(error)}"))
        self.modes.mode_chosen.connect(lambda mode: self.show_kind(PictureKind(mode)))
        self.close_button.clicked.connect(self.closed)
        self.options.scope_changed.connect(self._ask)
        self.options.look_changed.connect(self._draw)
        self._bridge.changed.connect(self._on_changed)
        self._selection.record_changed.connect(self._mark)
        for view in (self.canvas, self.table, self.matrix):
            view.chosen.connect(self.leading.choose)
            view.opened.connect(self.leading.open)

    def _ask(self) -> None:
        """Read what the picture needs, in a thread; what is shown stays until then."""
        before = self._facts.places if self._facts is not None else {}
        wish = PictureWish(
            kind=self._kind,
            scope=self.options.scope,
            language=self._language(),
            by_networkx=self.options.by_networkx,
            before=before,
        )
        self._derived.ask(partial(facts_of, wish))

    def _on_changed(self, change_set: ChangeSet) -> None:
        if any(change_set.touches(table) for table in (*_SHOWN, *_RECORDS)):
            self._soon.start()

    def _on_ready(self, facts: PictureFacts) -> None:
        anew = self._facts is None
        self._facts = facts
        self.options.set_strongest(facts.strongest)
        self._draw(anew=anew)

    def _draw(self, *, anew: bool = False) -> None:
        """Show the facts in every view; only one of them can be seen."""
        facts = self._facts
        if facts is None:
            return
        if not facts.is_empty:
            if facts.wish.kind is PictureKind.MATRIX:
                self.matrix.show_matrix(facts.matrix, picture_words(facts.wish.language))
            self.canvas.show_drawing(partial(facts.drawing, self.options.look), anew=anew)
            drawing = self.canvas.drawing
            if drawing is not None:
                self.table.show_table(drawing.table)
                self.matrix.setAccessibleDescription(drawing.summary)
                self._said.say(drawing.summary)
        else:
            self._said.say("")
        self._show_view()
        self._mark()

    def _show_view(self) -> None:
        """Show what belongs in front; the focus goes along with it."""
        if self._facts is not None and self._facts.is_empty:
            wanted: QWidget = self._empty
        elif self._as_table:
            wanted = self.table
        else:
            wanted = self.matrix if self._kind is PictureKind.MATRIX else self.canvas
        had_focus = self.view().hasFocus()
        self.views.setCurrentWidget(wanted)
        self.setFocusProxy(self.modes if wanted is self._empty else wanted)
        self.canvas.setAccessibleName(self.tr("Timeline") if self._kind is PictureKind.TIMELINE else self.tr("Network"))
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        self.canvas.mark(self.leading.chosen)
