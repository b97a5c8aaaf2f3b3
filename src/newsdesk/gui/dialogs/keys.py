"""The key sheet: every command that has a key, by where the key works; made from the registry."""

from html import escape

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import CommandAction, Commands
from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.palettes.ranking import rank_on_layouts, words_of
from newsdesk.gui.parts.words import Words
from newsdesk.gui.settings.key_list import place_words
from newsdesk.gui.theme.fonts import Role

_SIZE = (600, 680)


class KeysDialog(DialogFrame):
    """Keys by context. Letters are Latin; on other layouts the key at the same place acts."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Keys"))
        self.setObjectName("keys")
        self.resize(*_SIZE)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setProperty("framed", True)
        self.search.setPlaceholderText(self.tr("Search the keys"))
        self.search.setAccessibleName(self.tr("Search the keys"))
        self._tree = QTreeWidget()
        self._set_up_tree()
        for context in Context:
            able = [action for action in commands if action.bound and action.shortcuts()]
            self._add_group(context, [action for action in able if action.command.contexts[0] is context])
        self._tree.expandAll()
        hint = Words(self.tr("On Russian and Kazakh keyboards the key at the same place acts."), Role.LABEL, muted=True)
        hint.setWordWrap(True)
        for part in (self.search, self._tree, hint):
            self.body.addWidget(part)
        self.add_button(self.tr("Copy")).clicked.connect(self._copy)
        printing = self.add_button(self.tr("Print…"))
        printing.setObjectName("print")
        printing.clicked.connect(self._ask_print)
        self.add_cancel(self.tr("Close"))
        self.search.textChanged.connect(self._narrow)
        self.search.setFocus()

    def lines(self) -> list[tuple[str, str]]:
        """What the sheet shows now: words and keys, from top to bottom."""
        shown = (line for group in self._groups() for line in _children(group) if not line.isHidden())
        return [(line.text(0), line.text(1)) for line in shown]

    def _set_up_tree(self) -> None:
        self._tree.setAccessibleName(self.tr("Keys"))
        self._tree.setColumnCount(2)
        self._tree.setHeaderHidden(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setRootIsDecorated(False)
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        quiet(self._tree)

    def _add_group(self, context: Context, actions: list[CommandAction]) -> None:
        if not actions:
            return
        words = place_words((context,))
        group = QTreeWidgetItem([words[:1].upper() + words[1:]])
        strong = group.font(0)
        strong.setBold(True)
        group.setFont(0, strong)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for action in actions:
            line = QTreeWidgetItem([action.plain_words().replace("&", ""), ", ".join(action.keys_shown())])
            line.setData(0, Qt.ItemDataRole.UserRole, str(action.command.words))
            group.addChild(line)
        self._tree.addTopLevelItem(group)

    def _groups(self) -> list[QTreeWidgetItem]:
        return _children(self._tree.invisibleRootItem())

    def _narrow(self, text: str) -> None:
        for group in self._groups():
            lines = _children(group)
            for line in lines:
                line.setHidden(not _answers(line, text))
            group.setHidden(all(line.isHidden() for line in lines))

    def _copy(self) -> None:
        data = QMimeData()
        data.setText("\n".join(f"{words}\t{keys}" for words, keys in self.lines()))
        data.setHtml(self._html())
        QGuiApplication.clipboard().setMimeData(data)

    def _html(self) -> str:
        parts = [f"<h2>{escape(self.windowTitle())}</h2>"]
        for group in self._groups():
            rows = [_row(line) for line in _children(group) if not line.isHidden()]
            if rows:
                parts.append(f"<h3>{escape(group.text(0))}</h3><table>{''.join(rows)}</table>")
        return "".join(parts)

    def _ask_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - not needed at start

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)  # the dialog does not keep it alive
        dialog = QPrintDialog(self._printer, self)
        dialog.accepted.connect(self._print)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _print(self) -> None:
        sheet = QTextDocument()
        sheet.setHtml(self._html())
        sheet.print_(self._printer)


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (group.child(index) for index in range(group.childCount()))
    return [child for child in children if child is not None]


def _answers(line: QTreeWidgetItem, text: str) -> bool:
    english = str(line.data(0, Qt.ItemDataRole.UserRole))
    pressed = "".join(text.split()).casefold()
    return (
        pressed in line.text(1).casefold()
        or rank_on_layouts(text, words_of(line.text(0))) is not None
        or rank_on_layouts(text, words_of(english)) is not None
    )


def _row(line: QTreeWidgetItem) -> str:
    return f"<tr><td>{escape(line.text(0))}</td><td><b>{escape(line.text(1))}</b></td></tr>"
