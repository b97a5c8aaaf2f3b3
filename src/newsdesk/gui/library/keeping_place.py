"""The list keeps its place while articles come and go: the same one at the top, the same ones chosen."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject

from newsdesk.gui.library.article_list import ArticleList
from newsdesk.gui.library.article_model import ArticleListModel
from newsdesk.gui.library.sorting import Sorting
from newsdesk.model.article import ArticleId
from newsdesk.store.articles import ArticleFilter

_CHOSEN_KEPT = 200
"""More articles than these are not chosen again after the list was read anew."""


class KeepingPlace(QObject):
    """Follows a list; what is asked for anew, by another shelf, filter or order, begins where the list puts it."""

    def __init__(self, rows: ArticleList, model: ArticleListModel) -> None:
        super().__init__(rows)
        self._rows = rows
        self._model = model
        self._asked = _asked(model)
        self._top = ArticleId("")
        self._above = 0
        self._current = ArticleId("")
        self._chosen: list[ArticleId] = []
        model.modelAboutToBeReset.connect(self._keep)

    def find(self) -> bool:
        """After the model was read anew, take the place kept; False if something else is listed now."""
        before, self._asked = self._asked, _asked(self._model)
        if before != self._asked:
            return False
        self._choose_again()
        row = self._model.row_of(self._top)
        if row >= 0:
            height = self._rows.verticalHeader().defaultSectionSize()
            self._rows.verticalScrollBar().setValue(row * height + self._above)
        return True

    def _keep(self) -> None:
        row = self._rows.rowAt(0)
        self._top = self._model.article_at(row) if row >= 0 else ArticleId("")
        self._above = -self._rows.rowViewportPosition(row) if row >= 0 else 0
        chosen = self._rows.chosen()
        self._chosen = [self._model.article_at(index.row()) for index in chosen] if len(chosen) <= _CHOSEN_KEPT else []
        self._current = self._model.article_at(self._rows.currentIndex().row()) if self._chosen else ArticleId("")

    def _choose_again(self) -> None:
        flags, chosen = QItemSelectionModel.SelectionFlag, QItemSelection()
        for article in self._chosen:
            row = self._model.row_of(article)
            if row >= 0:
                chosen.select(self._model.index(row, 0), self._model.index(row, 0))
        current = self._model.row_of(self._current)
        if current >= 0:
            self._rows.selectionModel().setCurrentIndex(self._model.index(current, 0), flags.NoUpdate)
        self._rows.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)


def _asked(model: ArticleListModel) -> tuple[ArticleFilter, Sorting]:
    return model.filter, model.sorted_by
