"""Workspaces: make one, open one, say who works in it."""

from pathlib import Path

from newsdesk.edits.clock import utc_now
from newsdesk.edits.identity import Identity, identity
from newsdesk.store.store import Store


def create_workspace(path: Path) -> Store:
    """Make a new workspace file and open it.

    Raises:
        WorkspaceError: if there is such a file already, or none can be made.
    """
    who = identity()
    return Store.create(path, analyst=who.id, name=who.name, clock=utc_now)


def open_workspace(path: Path, *, read_only: bool = False, take_over: bool = False) -> Store:
    """Open a workspace; where nothing may be written it opens to read only.

    `take_over` takes it from a program that holds it and has been silent for long.

    Raises:
        WorkspaceError: if it is no workspace, newer than this program, in use or damaged.
    """
    who = identity()
    return Store.open(path, analyst=who.id, name=who.name, read_only=read_only, take_over=take_over, clock=utc_now)


def open_or_create(path: Path) -> Store:
    """Open a workspace, or make it where there is no file.

    Raises:
        WorkspaceError: as `open_workspace` and `create_workspace`.
    """
    return open_workspace(path) if path.exists() else create_workspace(path)


def sign_in(store: Store, who: Identity) -> None:
    """Let an analyst of this account go on in an open workspace; it is told their name before their first step."""
    store.analyst, store.name = who.id or store.analyst, who.name


def name_analyst(store: Store, name: str) -> None:
    """Say at once in this workspace what the analyst who works here is called; briefs and marks show the name."""
    store.name = name
    store.introduce()
