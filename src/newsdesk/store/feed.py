"""The news of what changed, announced once after each commit."""

from collections import deque
from collections.abc import Callable

from newsdesk.model.change import ChangeSet

Listener = Callable[[ChangeSet], None]


class Feed:
    """Tells every listener of every ChangeSet, in the order of the commits."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._waiting: deque[ChangeSet] = deque()
        self._announcing = False

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called after each commit; the returned function ends it, also when called twice."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def announce(self, changes: ChangeSet) -> None:
        """Tell all listeners. A change that a listener makes is announced after this one.

        A listener's error keeps no other from being told; the first one is raised at the end.
        """
        self._waiting.append(changes)
        if self._announcing:
            return
        self._announcing = True
        errors: list[Exception] = []
        try:
            while self._waiting:
                self._tell(self._waiting.popleft(), errors)
        finally:
            self._announcing = False
        if errors:
            raise errors[0]

    def _tell(self, changes: ChangeSet, errors: list[Exception]) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception as error:  # noqa: BLE001 – the commit stands, and the other listeners must know
                errors.append(error)
