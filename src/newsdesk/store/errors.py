"""What can go wrong with a workspace file, each as a sentence with the file, the cause and the next step."""

from collections.abc import Mapping
from pathlib import Path


class WorkspaceError(Exception):
    """A workspace cannot be opened, read or saved; the message is a sentence for a person.

    `path` is the file that it concerns.
    """

    def __init__(self, path: Path, sentence: str) -> None:
        super().__init__(sentence)
        self.path = path


class NotAWorkspaceError(WorkspaceError):
    """The file is something else, or is not there."""


class NewerWorkspaceError(WorkspaceError):
    """A newer program wrote the file; it is left as it is."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            path,
            f"{path.name} was written by a newer NewsDesk (file format {found}, this program knows {known}). "
            "It was left unchanged; open it with the newer program.",
        )
        self.found = found
        self.known = known


class WorkspaceInUseError(WorkspaceError):
    """Another program holds the file.

    `holder` has what its lock file says: name, host, pid, time. `heard` is when it last gave a sign of life
    (UTC, ISO 8601); one that is `silent` may be taken over.
    """

    def __init__(self, path: Path, holder: Mapping[str, str], *, heard: str = "", silent: bool = False) -> None:
        who = holder.get("name") or "somebody"
        where = holder.get("host") or "this computer"
        pid = f", process {holder['pid']}" if holder.get("pid") else ""
        since = f", since {holder['time']}" if holder.get("time") else ""
        super().__init__(
            path,
            f"{path.name} is already open: {who} on {where}{pid}{since}. Close it there, or open it here to read only.",
        )
        self.holder = dict(holder)
        self.heard = heard
        self.silent = silent


class TakenOverError(WorkspaceError):
    """Another program took the workspace over while this one was silent; nothing was saved."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"{path.name} was taken over by another program while this one did not answer, so nothing was saved. "
            "Close it here, or save a copy and work there.",
        )


class WorkspaceMovedError(WorkspaceError):
    """The file was moved, deleted or replaced under the program; nothing was saved."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(
            path,
            f"{path} {cause} while it was open, so nothing was saved to it. "
            "Save a copy under another name; it will hold everything saved so far.",
        )


class CannotSaveError(WorkspaceError):
    """A change could not be written and was taken back; the same act may be tried again."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(
            path,
            f"Nothing was saved to {path}: {cause}. What was saved before is safe. "
            "Check that the folder is there and can be written, or free some space (deleting needs a little too); "
            "then try again.",
        )
        self.cause = cause


class DamagedWorkspaceError(WorkspaceError):
    """The file is damaged."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(
            path,
            f"{path.name} is damaged ({cause}). Keep the file and restore the newest backup from {path.parent}.",
        )
        self.cause = cause


class BusyWorkspaceError(WorkspaceError):
    """A change was asked for while a package is being taken in."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"Nothing was saved to {path.name}: a package is being taken in. Wait until that is done, or cancel it.",
        )


class StrangeWorkspaceError(WorkspaceError):
    """The workspace of somebody else that cannot be believed, or not be read to its end."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(
            path, f"{path.name} cannot be taken in: {cause}. Nothing was changed; ask who sent it for a package."
        )
        self.cause = cause


class ReadOnlyWorkspaceError(WorkspaceError):
    """A change was asked of a workspace that is open to read only."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            f"{path.name} is open to read only, so nothing was saved. Save a copy where you may write, and work there.",
        )


class UnknownRowError(LookupError):
    """A row that an edit wants to change does not live (any more)."""

    def __init__(self, table: str, row: str) -> None:
        super().__init__(f"{table} {row} is not in the workspace")
        self.table = table
        self.row = row
