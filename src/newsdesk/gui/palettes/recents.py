"""What was used lately and what is pinned, by name, kept in the desk's state."""

from newsdesk.gui.state import DeskState, Json

MOST = 30
"""How many are remembered."""


class Recents:
    """An ordered list of ids, the last used first, and a set of those that stay on top."""

    def __init__(self, state: DeskState, name: str) -> None:
        self._state = state
        self._name = name

    def used(self) -> list[str]:
        """Ids, the last used first."""
        return self._ids("used")

    def pinned(self) -> list[str]:
        """Ids that stay on top, in the order in which they were pinned."""
        return self._ids("pinned")

    def use(self, name: str) -> None:
        """Put an id at the head."""
        self._keep("used", [name, *(old for old in self.used() if old != name)][:MOST])

    def toggle_pin(self, name: str) -> None:
        """Pin an id, or let it go."""
        pinned = self.pinned()
        self._keep("pinned", [old for old in pinned if old != name] if name in pinned else [*pinned, name])

    def on_top(self) -> list[str]:
        """What comes before all else: the pinned, then those used lately."""
        pinned = self.pinned()
        return [*pinned, *(name for name in self.used() if name not in pinned)]

    def _ids(self, part: str) -> list[str]:
        kept = self._state.value(f"{self._name}.{part}")
        return [name for name in kept if isinstance(name, str)] if isinstance(kept, list) else []

    def _keep(self, part: str, names: list[str]) -> None:
        values: list[Json] = [*names]
        self._state.remember(f"{self._name}.{part}", values)
