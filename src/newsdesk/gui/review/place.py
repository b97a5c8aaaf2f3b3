"""Where a reviewer left a session, and what they had begun to say: kept with the desk, never as a fact."""

from dataclasses import dataclass
from pathlib import Path

from newsdesk.gui.state import DeskState, Json
from newsdesk.model.review import SessionId

_KEPT = "reviews"


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """The item that was looked at, "" for none, and the comment that was not sent."""

    item: str = ""
    unsent: str = ""


class ReviewPlaces:
    """The places of one workspace's sessions."""

    def __init__(self, state: DeskState, workspace: Path) -> None:
        self._state = state
        self._workspace = str(workspace)

    def left(self, session: SessionId) -> Left:
        """How a session was left."""
        found = self._of_workspace().get(session)
        if not isinstance(found, dict):
            return Left()
        return Left(item=str(found.get("item") or ""), unsent=str(found.get("unsent") or ""))

    def last(self) -> str:
        """The session that was worked on last, or ""."""
        return str(self._of_workspace().get("last") or "")

    def remember(self, session: SessionId, left: Left) -> None:
        """Keep how a session is left."""
        mine: dict[str, Json] = {
            **self._of_workspace(),
            "last": session,
            session: {"item": left.item, "unsent": left.unsent},
        }
        self._state.remember(_KEPT, {**self._all(), self._workspace: mine})

    def _all(self) -> dict[str, Json]:
        found = self._state.value(_KEPT)
        return found if isinstance(found, dict) else {}

    def _of_workspace(self) -> dict[str, Json]:
        found = self._all().get(self._workspace)
        return found if isinstance(found, dict) else {}
