"""Records that no words prove."""

from newsdesk.store.store import Store

_PROVED = """NOT EXISTS (SELECT 1 FROM evidence e JOIN annotation a ON a.id = e.annotation AND a.deleted = 0
  WHERE e."row" = {} AND e.deleted = 0)"""

_PARTICIPANTS = f"""SELECT 'participant', p.id, p.name FROM participant p
WHERE p.deleted = 0 AND {_PROVED.format("p.id")}
AND NOT EXISTS (SELECT 1 FROM meeting_participant m JOIN evidence e ON e."row" = m.id AND e.deleted = 0
  WHERE m.participant = p.id AND m.deleted = 0) ORDER BY p.rowid"""  # noqa: S608 – fixed pieces

_AGENDA = f"""SELECT 'agenda_item', i.id, i.title FROM agenda_item i WHERE i.deleted = 0 AND {_PROVED.format("i.id")}
AND NOT EXISTS (SELECT 1 FROM agenda_item c WHERE c.parent = i.id AND c.deleted = 0) ORDER BY i.rowid"""  # noqa: S608 – as above

_MEETINGS = f"""SELECT 'meeting', m.id, m.title FROM meeting m WHERE m.deleted = 0 AND {_PROVED.format("m.id")}
ORDER BY m.rowid"""  # noqa: S608 – as above


def unproved_records(store: Store) -> list[tuple[str, str, str]]:
    """Table, id and title of the records without evidence, kind by kind, oldest first.

    A participant is proved by words for a place in a meeting too; an agenda item that others stand beneath is only
    their heading, and a note is the analyst's own words.
    """
    return [
        (str(table), str(row), str(title))
        for query in (_PARTICIPANTS, _AGENDA, _MEETINGS)
        for table, row, title in store.connection.execute(query)
    ]
