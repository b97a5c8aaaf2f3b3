"""What an analyst has to do to record what a shipped file of records says of an article, act by act."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Json = dict[str, Any]
_TABLES = (("participants", "participant"), ("meetings", "meeting"), ("agenda_items", "agenda_item"), ("notes", "note"))
_PROVED = ("role", "affiliation", "country", "when", "place", "status")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words of the article with their span in code points."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Make:
    """Make a record of the words; type another title where it has one."""

    kind: str
    words: Words
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Give the words to a record that is there, perhaps as a further name of it."""

    title: str
    words: Words
    alias: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Prove:
    """Give the words to a field of the record at hand."""

    field: str
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """Type a value into a field of the record at hand; a participant's name where the field is "participants"."""

    field: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """Highlight words in a colour, 1 to 5."""

    words: Words
    colour: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """Tag the article."""

    name: str


Act = Make | Link | Prove | Fill | Highlight | Tag


def plan(shipped: Path) -> list[Act]:
    """The acts that record what a file says."""
    file = json.loads(shipped.read_text(encoding="utf-8"))
    names = {entry["id"]: entry["name"] for entry in file.get("participants", ())}
    acts: list[Act] = []
    for table, kind in _TABLES:
        for entry in file.get(table, ()):
            acts.extend(_record(entry, kind, names))
    acts.extend(Highlight(words=_words(each["anchor"]), colour=each["colour"]) for each in file.get("highlights", ()))
    acts.extend(Tag(name=each["name"]) for each in file.get("tags", ()))
    return acts


def _record(entry: Json, kind: str, names: dict[str, str]) -> Iterator[Act]:
    title = entry.get("name") or entry.get("text") or entry.get("title") or ""
    aliases = entry.get("aliases", ())
    quotes = [_words(anchor) for anchor in (entry["anchor"], *entry.get("mentions", ()))]
    if "same_as" not in entry:
        first, *quotes = quotes
        yield Make(kind=kind, words=first, title=title)
    for words in quotes:
        yield Link(title=entry.get("same_as") or title, words=words, alias=words.text in aliases)
    for field in _PROVED:
        if f"{field}_anchor" in entry:
            yield Prove(field=field, words=_words(entry[f"{field}_anchor"]))
    for field in ("role", "affiliation", "body"):
        if entry.get(field) and f"{field}_anchor" not in entry:
            yield Fill(field=field, value=entry[field])
    if entry.get("named") is False and "same_as" not in entry:
        yield Fill(field="named", value="False")
    for place in entry.get("participants", ()):
        yield Fill(field="participants", value=names[place if isinstance(place, str) else place["id"]])


def _words(anchor: Json) -> Words:
    return Words(start=anchor["start"], end=anchor["end"], text=anchor["text"])
