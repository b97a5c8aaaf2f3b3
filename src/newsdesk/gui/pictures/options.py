"""The options of the pictures: of what, from when to when, and how each is drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSlider, QWidget

from newsdesk.edits.partial_dates import read_date
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.panels.flow import FlowLayout
from newsdesk.gui.parts.words import Words
from newsdesk.gui.pictures.wish import PictureKind, PictureLook
from newsdesk.gui.theme.fonts import Role
from newsdesk.model.change import ChangeSet
from newsdesk.picturing.graphs import is_installed
from newsdesk.picturing.meetings import Lanes
from newsdesk.picturing.network import Colouring
from newsdesk.store.pictures import PictureScope
from newsdesk.store.tags import tags

_INSET = 16
_DATE_WIDTH = 116
_SLIDER_WIDTH = 112
_MOST_STEPS = 20
_WIDEST_SCOPE = 260
_LINE = 32
_ARROW = 20
_WHOLE, _ARTICLE, _TAG = "whole", "article", "tag"


class PictureOptions(QWidget):
    """`scope_changed` says that something else has to be read, `look_changed` that it is only drawn otherwise."""

    scope_changed = Signal()
    look_changed = Signal()

    def __init__(self, bridge: StoreBridge, article: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = bridge.store
        self._article = article
        self._scope = QComboBox()
        self._from, self._to = QLineEdit(), QLineEdit()
        self._lanes = QComboBox()
        self._colouring = QComboBox()
        self._layout = QComboBox()
        self._least = QSlider(Qt.Orientation.Horizontal)
        self._least_words = Words("", Role.LABEL, muted=True)
        self._labels = {name: Words("", Role.LABEL, muted=True) for name in ("scope", "from", "to", "lanes", "colour")}
        self._beside: dict[QWidget, QWidget] = {}
        self._fill()
        self._lay_out()
        self.retranslate()
        self._connect(bridge)

    @property
    def scope(self) -> PictureScope:
        """Of which articles the picture is to be; what is no date bounds nothing."""
        kind, value = self._scope.currentData() or (_WHOLE, "")
        return PictureScope(
            articles=(value,) if kind == _ARTICLE else None,
            tag=value if kind == _TAG else "",
            first=read_date(self._from.text()) or "",
            last=_end_of(read_date(self._to.text()) or ""),
        )

    @property
    def look(self) -> PictureLook:
        """How the picture is to be drawn."""
        return PictureLook(
            lanes=Lanes(self._lanes.currentData()),
            least=self._least.value(),
            colouring=Colouring(self._colouring.currentData()),
        )

    @property
    def by_networkx(self) -> bool:
        """Whether networkx is to place the participants."""
        return bool(self._layout.currentData())

    def show_kind(self, kind: PictureKind) -> None:
        """Offer what a kind of picture has to choose from."""
        of_network, of_timeline = kind is PictureKind.NETWORK, kind is PictureKind.TIMELINE
        for editor, is_shown in ((self._lanes, of_timeline), (self._least, of_network), (self._colouring, of_network)):
            self._beside[editor].setVisible(is_shown)
        self._layout.setVisible(of_network and is_installed())

    def set_strongest(self, weight: int) -> None:
        """Let the slider end at the strongest tie."""
        self._least.setMaximum(max(1, min(weight, _MOST_STEPS)))
        self._least.setEnabled(weight > 1)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        names = {
            "scope": self.tr("Of"),
            "from": self.tr("from"),
            "to": self.tr("to"),
            "lanes": self.tr("Lanes"),
            "colour": self.tr("Colour"),
        }
        for name, words in names.items():
            self._labels[name].setText(words)
        self._scope.setAccessibleName(self.tr("Of which articles"))
        self._from.setAccessibleName(self.tr("From this date"))
        self._to.setAccessibleName(self.tr("To this date"))
        for field in (self._from, self._to):
            field.setPlaceholderText(self.tr("any date"))
            field.setToolTip(self.tr("2026, 2026-03 or 10 March 2026: of meetings in a timeline, else of articles"))
        self._least.setAccessibleName(self.tr("Least weight of a tie"))
        self._lanes.setAccessibleName(names["lanes"])
        self._colouring.setAccessibleName(names["colour"])
        self._layout.setAccessibleName(self.tr("Arrangement"))
        _rename(self._lanes, (self.tr("by place"), self.tr("by main participant"), self.tr("none")))
        _rename(self._colouring, (self.tr("one for all"), self.tr("by community")))
        _rename(self._layout, (self.tr("own arrangement"), self.tr("networkx")))
        self._fill_scopes()
        self._say_least()

    def _fill(self) -> None:
        for lanes in Lanes:
            self._lanes.addItem("", lanes)
        for colouring in Colouring:
            self._colouring.addItem("", colouring)
        self._layout.addItem("", False)
        self._layout.addItem("", True)
        self._least.setRange(1, 2)
        self._least.setPageStep(1)

    def _fill_scopes(self) -> None:
        """Offer the workspace, the article that is open, and every tag; what was chosen stays so."""
        chosen = self._scope.currentData()
        scopes = [(self.tr("whole workspace"), (_WHOLE, ""))]
        if self._article:
            scopes.append((self.tr("this article"), (_ARTICLE, self._article)))
        scopes += [(self.tr("tag {name}").format(name=tag.name), (_TAG, tag.id)) for tag in tags(self._store)]
        self._scope.clear()
        for words, data in scopes:
            self._scope.addItem(words, data)
        kept = next((at for at, (_, data) in enumerate(scopes) if data == chosen), 0)
        self._scope.setCurrentIndex(kept)
        _widen(self._scope)

    def _lay_out(self) -> None:
        for field in (self._from, self._to):
            field.setFixedWidth(_DATE_WIDTH)
        self._least.setFixedWidth(_SLIDER_WIDTH)
        for box in (self._scope, self._lanes, self._colouring, self._layout):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._scope.setMaximumWidth(_WIDEST_SCOPE)
        row = FlowLayout(self, gap=16)
        row.setContentsMargins(_INSET, 0, _INSET, 8)
        for label, editor in (
            (self._labels["scope"], self._scope),
            (self._labels["from"], self._from),
            (self._labels["to"], self._to),
            (self._labels["lanes"], self._lanes),
            (self._least_words, self._least),
            (self._labels["colour"], self._colouring),
        ):
            label.setBuddy(editor)
            self._beside[editor] = _beside(label, editor)
            row.addWidget(self._beside[editor])
        row.addWidget(self._layout)

    def _connect(self, bridge: StoreBridge) -> None:
        self._scope.activated.connect(self.scope_changed)
        self._layout.activated.connect(self.scope_changed)
        self._from.editingFinished.connect(self.scope_changed)
        self._to.editingFinished.connect(self.scope_changed)
        self._lanes.activated.connect(self.look_changed)
        self._colouring.activated.connect(self.look_changed)
        self._least.valueChanged.connect(self._on_least)
        bridge.changed.connect(self._on_changed)

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches("tag"):
            self._fill_scopes()

    def _on_least(self) -> None:
        self._say_least()
        self.look_changed.emit()

    def _say_least(self) -> None:
        self._least_words.setText(self.tr("ties from {weight}").format(weight=self._least.value()))


def _beside(label: QWidget, editor: QWidget) -> QWidget:
    """An editor with its label, which stay together where the line breaks."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    both.setMinimumHeight(_LINE)
    row.addWidget(label)
    row.addWidget(editor)
    return both


def _rename(box: QComboBox, words: Sequence[str]) -> None:
    for place, each in enumerate(words):
        box.setItemText(place, each)
    _widen(box)


def _widen(box: QComboBox) -> None:
    """Room for its longest words beside its arrow."""
    box.setMinimumWidth(min(box.sizeHint().width() + _ARROW, _WIDEST_SCOPE))


def _end_of(value: str) -> str:
    """The last day of a partial ISO date, so that "to 2026-03" holds all of March."""
    match value.count("-"):
        case 0 if value:
            return f"{value}-12-31"
        case 1:
            day = QDate.fromString(f"{value}-01", Qt.DateFormat.ISODate)
            return day.addMonths(1).addDays(-1).toString(Qt.DateFormat.ISODate)
        case _:
            return value
