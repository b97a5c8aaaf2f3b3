"""Many reports compared: records and fields down, reports across, the names of the lines always in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.comparing.delegate import (
    SIGN_WIDTH,
    alignment_row_height,
    paint_cell,
    paint_kept,
    paint_sign,
    paint_title,
)
from newsdesk.gui.comparing.lines import Filtering, Line, Sort, lines_of
from newsdesk.gui.comparing.model import LineRole
from newsdesk.gui.comparing.reading import Compared
from newsdesk.gui.comparing.table_model import OddRole, SourcesModel
from newsdesk.gui.comparing.words import Conclusions, source_words
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.views import PlainTable
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.painting import paint_ground
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.comparison import Comparison
from newsdesk.model.finding import FindingId

Index = QModelIndex | QPersistentModelIndex

_NAMES_WIDTH, _LEAST_COLUMN = 380, 220
_MOST_NAMES = 0.3
_SELECTED = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class TablePage(TranslatedWidget):
    """Stands in place of the articles.

    `place_chosen` carries an article and the annotation to go to there, or ""; `closed` says that the articles are
    wanted again, `filtered` that other rows are.
    """

    place_chosen = Signal(str, str)
    closed = Signal()
    filtered = Signal()

    def __init__(self, commands: Commands, filtering: Filtering) -> None:
        super().__init__()
        self.setObjectName("reports")
        self._commands = commands
        self._filtering = filtering
        self._compared: Compared | None = None
        self._model = SourcesModel(self)
        self.header = PaneHeader("")
        self._counts = Words("", Role.LABEL, muted=True)
        self.header.add_widget(self._counts, after_title=True)
        self.header.add_button("pin", action=commands["compare.keep"])
        self.header.add_button("equal-not", action=commands["compare.only_differences"])
        self._close_button = self.header.add_button("x")
        self._close_button.clicked.connect(self.closed)
        self.names = _Grid(self._model, _NamesDelegate(self))
        self.cells = _Grid(self._model, _CellsDelegate(self))
        self.empty = EmptyState("equal-not", "")
        self._pages = QStackedWidget()
        self._lay_out()
        commands.attach(Context.COMPARISON, self)
        self.cells.entered_cell.connect(self._choose)
        self.cells.clicked.connect(self._choose)
        self.cells.left.connect(self.closed)
        self.cells.selectionModel().currentChanged.connect(commands.refresh_soon)
        self.retranslate()

    @property
    def comparison(self) -> Comparison | None:
        """What is shown; None while it is still being read."""
        return self._compared.comparison if self._compared is not None else None

    @property
    def filtering(self) -> Filtering:
        """Which rows are shown, and in what order."""
        return self._filtering

    def set_filtering(self, filtering: Filtering) -> None:
        """Show other rows, or in another order."""
        if filtering != self._filtering:
            self._filtering = filtering
            self.renew()
            self.filtered.emit()

    def lines(self) -> Sequence[Line]:
        """The lines of records and fields."""
        return self._model.lines

    def current_line(self) -> Line | None:
        """The line the person is on."""
        return self._model.line(self.cells.currentIndex())

    def edit_note(self, finding: FindingId) -> None:
        """Notes are written beneath two articles; here a finding is only kept."""

    def show_compared(self, compared: Compared) -> None:
        """Show a comparison; who is on a line of it stays there."""
        self._compared = compared
        self.renew()

    def renew(self) -> None:
        """Make the lines again, as after a change of language."""
        compared, current = self._compared, self.current_line()
        if compared is None:
            return
        column = max(self.cells.currentIndex().column(), 1)
        scrolled = self.cells.verticalScrollBar().value()
        heads = [source_words(source) for source in compared.comparison.sources]
        self._model.show(lines_of(compared.comparison, self._filtering, {}), heads, title=self.tr("Record"))
        self._counts.setText(Conclusions().counts(compared.comparison.counts))
        self.header.set_title(self.tr("%n report(s) compared", "", len(heads)))
        self._divide()
        key = current.key if current is not None else ""
        row = next((number for number, line in enumerate(self._model.lines) if line.key == key), 0)
        self.cells.setCurrentIndex(self._model.index(row, column))
        self.cells.verticalScrollBar().setValue(scrolled)
        self._pages.setCurrentIndex(0 if self._model.lines else 1)
        self._commands.refresh_soon()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._close_button.name_as(self.tr("Back to the articles"), "Esc")
        self.cells.setAccessibleName(self.tr("Reports by field"))
        self.names.setAccessibleName(self.tr("Records and fields"))
        self.empty.set_words(self.tr("Nothing to compare"), self.tr("These articles have no such records."))
        if self._compared is None:
            self._counts.setText(self.tr("Comparing…"))
        self.renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the reports, none of which gets less than it needs."""
        super().resizeEvent(event)
        self._divide()

    def _lay_out(self) -> None:
        tables = QWidget()
        row = QHBoxLayout(tables)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.names)
        row.addWidget(self.cells, 1)
        self._pages.addWidget(tables)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._pages, 1)
        self.names.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.names.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # as high as the other one's
        self.names.setSelectionModel(self.cells.selectionModel())
        self.names.clicked.connect(self._follow_name)
        for one, other in ((self.names, self.cells), (self.cells, self.names)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
        self.cells.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusProxy(self.cells)

    def _divide(self) -> None:
        reports = self._model.columnCount() - 1
        if reports < 1:
            return
        names = min(_NAMES_WIDTH, round(self.width() * _MOST_NAMES))
        self.names.setFixedWidth(names)
        each = max((self.width() - names - 12) // reports, _LEAST_COLUMN)
        self.cells.setColumnHidden(0, True)
        self.names.setColumnWidth(0, names)
        for column in range(1, reports + 1):
            self.names.setColumnHidden(column, True)
            self.cells.setColumnWidth(column, each)

    def _follow_name(self, index: QModelIndex) -> None:
        self.cells.setCurrentIndex(index.siblingAtColumn(1))
        self.cells.setFocus(Qt.FocusReason.MouseFocusReason)

    def _choose(self, index: QModelIndex) -> None:
        """Go to what a report says there; to its beginning where it says nothing."""
        cell = self._model.cell(index)
        if cell is None or self._compared is None:
            return
        article = self._compared.comparison.sources[index.column() - 1].article
        annotation = cell.quote.annotation if cell.quote is not None else AnnotationId("")
        self.place_chosen.emit(ArticleId(article), annotation)


class _Grid(PlainTable):
    """A table without lines. `entered_cell` carries the current cell when Enter is pressed; `left` that Esc was."""

    entered_cell = Signal(QModelIndex)
    left = Signal()

    def __init__(self, model: SourcesModel, delegate: QStyledItemDelegate) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(alignment_row_height())
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the article, Esc back to all of them."""
        if event.key() in _SELECTED and self.currentIndex().isValid():
            self.entered_cell.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first report."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 1))


class _NamesDelegate(QStyledItemDelegate):
    """Sign, letter and title of a record; the name of a field."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and words."""
        line = index.data(LineRole)
        if isinstance(line, Line):
            tokens = current_tokens()
            painter.save()
            _paint_band(painter, option, line)
            paint_ground(painter, option, tokens, barred=option.widget.hasFocus())
            paint_sign(painter, option.rect, line, tokens)
            paint_title(painter, option.rect.adjusted(SIGN_WIDTH, 0, -24, 0), line, tokens)
            if line.finding:
                paint_kept(painter, option.rect, option.rect.width() - 24, tokens)
            painter.restore()


class _CellsDelegate(QStyledItemDelegate):
    """What one report says, with the ground of a difference where it stands against the others."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        del index
        return QSize(option.rect.width(), alignment_row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, mark and words."""
        line = index.data(LineRole)
        if not isinstance(line, Line):
            return
        tokens, rect = current_tokens(), option.rect
        painter.save()
        _paint_band(painter, option, line)
        paint_ground(painter, option, tokens, barred=False)
        odd = bool(index.data(OddRole))
        if odd:
            painter.fillRect(rect.adjusted(0, 2, -4, -2), tokens.bad_tint)
            painter.fillRect(QRect(rect.x(), rect.y() + 2, 3, rect.height() - 4), tokens.bad)
        paint_cell(painter, rect.adjusted(4, 0, -4, 0), line.cells[index.column() - 1], tokens, strong=odd)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRect(rect.adjusted(1, 1, -5, -2))
        painter.restore()


def _paint_band(painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
    """A record heads its fields like a pane: in the colour of panes."""
    if line.sort is Sort.ROW:
        painter.fillRect(option.rect, current_tokens().window)
