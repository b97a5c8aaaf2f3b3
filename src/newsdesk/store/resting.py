"""Which quotes, and so which articles, a record, a comment or a finding rests on: SQL for whatever names its row."""

from typing import Final

LOST: Final = "('ambiguous', 'orphan')"
"""States of quotes whose words are gone, or stand in several places."""

PLACES: Final = (
    ("meeting_participant", "participant"),
    ("meeting_participant", "meeting"),
    ("meeting_agenda", "agenda_item"),
    ("meeting_agenda", "meeting"),
    ("finding_reading", "finding"),
)
"""Tables whose rows have evidence that speaks for another row too, and the columns that name it."""


def proved_rows(row: str) -> str:
    """The rows whose evidence speaks for `row` (SQL): itself, its places in meetings, a finding's readings."""
    related = (f'UNION ALL SELECT id FROM {table} WHERE "{column}" = {row} AND deleted = 0' for table, column in PLACES)
    return f"SELECT {row} {' '.join(related)}"


def quotes_of(row: str) -> str:
    """The annotations that speak for `row` (SQL), which may be one itself."""
    return f'SELECT {row} UNION ALL SELECT annotation FROM evidence WHERE deleted = 0 AND "row" IN ({proved_rows(row)})'


def articles_of(row: str) -> str:
    """The articles that `row` (SQL) rests on: itself, or those whose words speak for it."""
    return (
        f"SELECT {row} UNION ALL SELECT v.article FROM annotation n JOIN article_version v ON v.id = n.version "
        f"WHERE n.deleted = 0 AND n.id IN ({quotes_of(row)})"
    )


def newest_article_of(row: str) -> str:
    """The number of the latest published of the living articles that `row` (SQL) rests on, or NULL."""
    return (
        f"(SELECT rowid FROM article WHERE id IN ({articles_of(row)}) AND +deleted = 0 "
        "ORDER BY published DESC, rowid DESC LIMIT 1)"
    )
