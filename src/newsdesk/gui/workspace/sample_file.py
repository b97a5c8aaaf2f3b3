"""The sample workspace of this person: made when it is first opened, and made anew when that is asked for."""

from pathlib import Path

from PySide6.QtCore import QDateTime

from newsdesk.store.store import Store


class SampleFile:
    """The sample lies in the folder for documents; `path` says where, whether it is there or not."""

    def __init__(self, folder: Path, suffix: str) -> None:
        self.path = folder / f"NewsDesk sample{suffix}"

    def build(self) -> Store:
        """Make the sample and open it.

        :raises WorkspaceError: if it is there already, or cannot be made.
        """
        from newsdesk.edits.sample import build_sample  # noqa: PLC0415 - brings the importers

        self.path.parent.mkdir(parents=True, exist_ok=True)
        return build_sample(self.path)

    def put_aside(self) -> Path:
        """Rename the sample, which is closed, after the time, and give the new name.

        :raises OSError: if it cannot be renamed.
        """
        time = QDateTime.currentDateTime().toString("yyyy-MM-dd HH.mm.ss")
        aside = self.path.with_stem(f"{self.path.stem} {time}")
        number = 1
        while aside.exists():
            number += 1
            aside = self.path.with_stem(f"{self.path.stem} {time} ({number})")
        return self.path.rename(aside)
