"""The PDF of a brief for the screen: the same pages, but that a line leads to what it was made of."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from newsdesk.exporting.compose import page_of
from newsdesk.exporting.page import PagePart, PartLine
from newsdesk.exporting.pdf import compiled, page_data
from newsdesk.exporting.questions import grouped
from newsdesk.model.brief import Brief

SCHEME = "newsdesk:"
"""What the target of such a link begins with; then come "record/" or "annotation/" and an id."""


def preview_pdf(brief: Brief) -> bytes:
    """The pages that the PDF writer would make, with a link on each line to its record or annotation."""
    page = page_of(brief)
    data = page_data(page)
    for part, head in zip(page.sections, data["sections"], strict=True):
        if isinstance(part, PagePart):
            head["body"] = [_led_in_part(entry, each) for entry, each in zip(head["body"], part.body, strict=True)]
    for name, addresses in _addresses(brief).items():
        if name in data:
            data[name] = [_led(entry, address) for entry, address in zip(data[name], addresses, strict=True)]
    return compiled(json.dumps(data, ensure_ascii=False), brief.made)


def _addresses(brief: Brief) -> Mapping[str, list[str]]:
    """For each list of the page, where its entries lead, in their order."""
    return {
        "participants": _records(row.participant.id for row in brief.participants),
        "agenda": _records(row.item.id for row in brief.agenda),
        "meetings": _records(row.meeting.id for row in brief.meetings),
        "notes": _records(row.note.id for row in brief.notes),
        "questions": _records(group[0].record for group in grouped(brief.questions)),
        "citations": [f"annotation/{each.annotation}" for each in {c.number: c for c in brief.citations}.values()],
    }


def _records(ids: Iterable[str]) -> list[str]:
    return [f"record/{record}" for record in ids]


def _led_in_part(entry: Mapping[str, Any], each: object) -> Mapping[str, Any]:
    return _led(entry, *_records([each.record])) if isinstance(each, PartLine) and each.record else entry


def _led(entry: Mapping[str, Any], address: str) -> dict[str, Any]:
    return {**entry, "address": address}
