"""What every writer of a format does alike."""

from abc import ABC, abstractmethod
from typing import ClassVar

from newsdesk.exporting.compose import page_of
from newsdesk.exporting.page import Page
from newsdesk.model.brief import Brief


class BriefWriter(ABC):
    """Turns a finished brief into the bytes of one file; no store, no dialogs, no clock."""

    suffix: ClassVar[str]

    def write(self, brief: Brief) -> bytes:
        """The whole file of a brief."""
        return self.write_page(page_of(brief))

    @abstractmethod
    def write_page(self, page: Page) -> bytes:
        """The whole file of a page that is worded already."""
