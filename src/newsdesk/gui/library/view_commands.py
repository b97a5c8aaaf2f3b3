"""What can be done with saved views: keep a search as one, change it, pin it, move it, take it away."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from newsdesk.edits.library.views import delete_view, edit_view, move_view, save_view
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.catalogue.search import PINS
from newsdesk.gui.commands import Commands
from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.library.shelf import ShelfKind
from newsdesk.gui.parts.quick_field import QuickField
from newsdesk.gui.shell.top_row import TopRow
from newsdesk.gui.words import quoted
from newsdesk.model.view import SavedView
from newsdesk.store.views import pinned_view, view, views


class ViewCommands(QObject):
    """Binds the commands of views and of the library's table; it lives as long as the library pane."""

    def __init__(self, top_row: TopRow, pane: LibraryPane, bridge: StoreBridge, commands: Commands) -> None:
        super().__init__(pane)
        self._field = top_row.search
        self._pane = pane
        self._bridge = bridge
        self._commands = commands
        self._edited_name = ""
        listing = pane.listing
        commands.bind("search.save", self._save, self._is_searching)
        commands.bind("library.edit_view", self._edit, self._has_view)
        commands.bind("library.rename_view", self._rename, self._has_view)
        commands.bind("library.pin_view", self._pin, self._can_pin, checked_when=self._is_pinned)
        commands.bind("library.view_up", partial(self._move, -1), partial(self._can_move, -1))
        commands.bind("library.view_down", partial(self._move, 1), partial(self._can_move, 1))
        commands.bind("library.delete_view", self._delete, self._has_view)
        commands.bind("library.table", self._toggle_table, checked_when=self._may_be_table)
        commands.bind("go.shelves", self._go)
        for pin in PINS:
            show, is_there = partial(self._show_pinned, pin), partial(self._is_there, pin)
            commands.bind(f"library.view_{pin}", show, is_there).say(partial(self._pinned_words, pin))
        listing.shelves.shelves.move_wanted.connect(self._on_dragged)
        listing.shelf_chosen.connect(commands.refresh_soon)
        listing.shelves.shelves.modelReset.connect(commands.refresh_soon)

    def _chosen(self) -> SavedView | None:
        shelf = self._pane.listing.shelves.chosen
        return view(self._bridge.store, shelf.id) if shelf.kind is ShelfKind.VIEW else None

    def _has_view(self) -> bool:
        return self._pane.listing.shelves.chosen.kind is ShelfKind.VIEW

    def _is_searching(self) -> bool:
        return bool(self._field.text().strip())

    def _go(self) -> None:
        self._pane.show()
        self._pane.listing.shelves.setFocus()

    def _save(self) -> None:
        self._pane.ask_now()
        if not self._pane.is_searching:
            return
        title, hint = self.tr("Save the search as a view"), self.tr("A view of the same name is replaced.")
        self._ask(title, hint, self._edited_name, self._keep)

    def _keep(self, name: str) -> None:
        """Make a view of the search, or let the one of that name have it."""
        store, listing = self._bridge.store, self._pane.listing
        sorting, columns = listing.model.sorted_by, listing.list.columns
        made = SavedView(
            id="",
            name=name,
            query=self._pane.searched,
            sort=str(sorting.by),
            descending=sorting.descending,
            columns=tuple(column.name.lower() for column in columns),
        )
        held = next((each for each in views(store) if each.name == name), None)
        if held is None:
            kept = self._bridge.run(partial(save_view, store, made))
        else:
            again = replace(made, id=held.id, pin=held.pin, order=held.order)
            self._bridge.run(partial(edit_view, store, again))
            kept = held.id
        self._edited_name = ""
        if kept is not None:
            self._pane.show_view(kept)
            self._pane.focus_list()

    def _edit(self) -> None:
        """Put the view's search into the field; saving it offers the view's own name."""
        chosen = self._chosen()
        if chosen is not None:
            self._edited_name = chosen.name
            self._field.setText(f"{chosen.query} " if chosen.query else "")
            self._field.setFocus()

    def _rename(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._ask(self.tr("Rename the view"), "", chosen.name, partial(self._give_name, chosen))

    def _give_name(self, chosen: SavedView, name: str) -> None:
        self._change(replace(chosen, name=name))

    def _pin(self) -> None:
        """Give the view the lowest digit that no other has, or take its digit away."""
        chosen = self._chosen()
        if chosen is not None:
            self._change(replace(chosen, pin=0 if chosen.pin else self._free_pin()))

    def _can_pin(self) -> bool:
        chosen = self._chosen()
        return chosen is not None and bool(chosen.pin or self._free_pin())

    def _is_pinned(self) -> bool:
        chosen = self._chosen()
        return chosen is not None and bool(chosen.pin)

    def _free_pin(self) -> int:
        taken = {each.pin for each in views(self._bridge.store)}
        return next((pin for pin in PINS if pin not in taken), 0)

    def _move(self, by: int) -> None:
        order = [each.id for each in views(self._bridge.store)]
        moved = self._pane.listing.shelves.chosen.id
        place = order.index(moved) + by
        following = place + 1 if by > 0 else place
        self._on_dragged(moved, order[following] if following < len(order) else "")

    def _can_move(self, by: int) -> bool:
        if not self._has_view():
            return False
        order = [each.id for each in views(self._bridge.store)]
        moved = self._pane.listing.shelves.chosen.id
        return moved in order and 0 <= order.index(moved) + by < len(order)

    def _on_dragged(self, moved: str, before: str) -> None:
        self._bridge.run(partial(move_view, self._bridge.store, moved, before))

    def _delete(self) -> None:
        chosen = self._pane.listing.shelves.chosen
        self._bridge.run(partial(delete_view, self._bridge.store, chosen.id))

    def _change(self, wanted: SavedView) -> None:
        self._bridge.run(partial(edit_view, self._bridge.store, wanted))

    def _show_pinned(self, pin: int) -> None:
        found = pinned_view(self._bridge.store, pin)
        if found is not None:
            self._pane.show_view(found.id)

    def _is_there(self, pin: int) -> bool:
        return any(row.pin == pin for row in self._pane.listing.shelves.shelves.shelves())

    def _pinned_words(self, pin: int) -> str:
        shelves = self._pane.listing.shelves.shelves.shelves()
        name = next((shelf.name for shelf in shelves if shelf.pin == pin), "")
        return self.tr("View {name}").format(name=quoted(name)) if name else self.tr("View {pin}").format(pin=pin)

    def _toggle_table(self) -> None:
        """Show columns from now on, in a pane made wide enough for them, or two-line rows."""
        listing = self._pane.listing
        listing.show_table(on=not listing.list.may_be_table)

    def _may_be_table(self) -> bool:
        return self._pane.list.may_be_table

    def _ask(self, title: str, hint: str, words: str, then: Callable[[str], object]) -> None:
        asked = QuickField(title, hint, self._pane.window(), words=words)
        asked.entered.connect(then)
        QTimer.singleShot(0, partial(asked.open_over, self._pane.window()))
