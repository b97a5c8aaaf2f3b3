"""The list of articles as Qt sees it: all ids at once, everything else by pages of a hundred."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from newsdesk.model.article import Article
from newsdesk.model.record import RecordKind

PAGE = 100
_PAGES_KEPT = 20
_COUNTED = ("annotation", "evidence", *RecordKind, "meeting_participant", "meeting_agenda")

Index = QModelIndex | QPersistentModelIndex


class Order(StrEnum):
    """How the list is sorted."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleEntry:
    """An article with the number of its records of each kind."""

    article: Article
    counts: Mapping[RecordKind, int]
