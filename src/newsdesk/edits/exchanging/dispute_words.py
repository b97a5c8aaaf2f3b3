"""What a dispute is about and what its values say, in words for a person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.model.annotation import AnnotationId
from newsdesk.model.change import DELETED, Row, Scalar
from newsdesk.store.analysts import Analysts, analysts
from newsdesk.store.columns import MERGED, ColumnKind
from newsdesk.store.hanging import ties_of_annotation, ties_of_row
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

QUOTE = "quote"
"""The name of the fields that say where an annotation stands."""

_NAMES = {
    ("annotation", "version"): QUOTE,
    ("carrying", "source"): "result",
    ("meeting", "when_words"): "when",
}
"""What records call the fields that hold one value together, by the first of them; others go by that one's name."""

_OWNERS = {
    "alias": "participant",
    "meeting_participant": "meeting",
    "meeting_agenda": "meeting",
    "finding_reading": "finding",
    "article_version": "article",
    "carrying": "annotation",
    "verdict": "item",
}
"""Tables whose rows hang on another row, and the column that names it."""

_POINTING = {"adjudication": ("kind", "record"), "pairing": ("table", "first")}
"""Tables whose rows name a row of any table by other columns than `table` and `row`."""

_OTHER_SIDES = {
    "meeting_participant": "participant",
    "meeting_agenda": "agenda_item",
    "evidence": "annotation",
    "tagging": "tag",
    "finding_reading": "version",
}
"""What tells the rows that hang on one record from each other: the column that names the other side."""

_OWN_WORDS = ("name", "title", "body", "exact", "field", "file_name")
_SHORT = 80
_SHORT_VALUE = 40
_MOST_PARTS = 3

_HUNG = {
    "alias": "aliases",
    "meeting_participant": "participants",
    "meeting_agenda": "agenda",
    "evidence": "quote",
    "annotation": "quote",
    "tagging": "tag",
    "meeting": "stage",
    "agenda_item": "beneath",
}
"""What rows are called that hang on a record; others go by their table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a row is about: the record or article that a person knows it by, and the words that lead to it."""

    record: str
    title: str
    annotation: AnnotationId | None = None


def field_name(table: str, fields: tuple[str, ...]) -> str:
    """What records call these fields."""
    return _NAMES.get((table, fields[0]), fields[0])


def about(store: Store, table: str, row: str, field: str) -> About:
    """What a row is about. One that hangs on a record names it, then itself: "Арман Велин: вода"."""
    top = path = _above(store, table, row)
    while path is not None:
        top, path = path, _above(store, *path)
    title = _title(store, *(top or (table, row)))
    if top is not None and (table != "annotation" or field == DELETED):
        title = ": ".join(filter(None, (title, _other_words(store, table, row))))
    return About(
        record=top[1] if top else row,
        title=title,
        annotation=_annotation(store, table, row, field),
    )


def _above(store: Store, table: str, row: str) -> tuple[str, str] | None:
    """The row that a row hangs on; None if it stands for itself."""
    values = store.row(table, row, deleted=True)
    if values is None:
        return None
    if table == "annotation":
        return _proved(store, row) or _home(store, str(values["version"]))
    column = _OWNERS.get(table)
    if column is not None:
        named = values[column]
        return None if named is None else (TABLES[table].columns[column].references, str(named))
    of_table, named_row = _POINTING.get(table, ("table", "row"))
    if values.get(of_table) in TABLES and values.get(named_row):
        return str(values[of_table]), str(values[named_row])
    return None


def _proved(store: Store, annotation: str) -> tuple[str, str] | None:
    """The row that marked words prove, or proved before they were deleted."""
    ties = ties_of_annotation(store, annotation)
    tie = min(ties, key=lambda tie: (bool(tie[DELETED]), str(tie["field"]), str(tie["id"])), default=None)
    return None if tie is None or tie["table"] not in TABLES else (str(tie["table"]), str(tie["row"]))


def _home(store: Store, version: str) -> tuple[str, str] | None:
    found = store.row("article_version", version, deleted=True)
    return None if found is None or found["article"] is None else ("article", str(found["article"]))


def _title(store: Store, table: str, row: str) -> str:
    """The words by which a person knows a row; a version of an article goes by its number and file."""
    values = store.row(table, row, deleted=True) or {}
    if table == "article_version":
        return " ".join(filter(None, (str(values.get("number", "")), str(values.get("file_name", "")))))
    words = next((str(values[name]) for name in _OWN_WORDS if values.get(name)), "")
    line = words.partition("\n")[0]
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"


def _other_words(store: Store, table: str, row: str) -> str:
    """What tells a row that hangs on a record from others that do."""
    values = store.row(table, row, deleted=True) or {}
    if table == "pairing":
        return _title(store, str(values["table"]), str(values["second"]))
    if table == "verdict":
        known = analysts(store)  # of a blind session no name, one's own neither: a title becomes the subject of a step
        return "" if known.covers(row) else analyst_name(known, str(values["reviewer"]), row)
    column = _OTHER_SIDES.get(table)
    if column is not None and values.get(column) is not None:
        return _title(store, TABLES[table].columns[column].references, str(values[column]))
    return _title(store, table, row)


def _annotation(store: Store, table: str, row: str, field: str) -> AnnotationId | None:
    """The marked words that lead to what a dispute is about: its own, else those that prove the field, else any."""
    values = store.row(table, row, deleted=True) or {}
    if table == "annotation":
        return AnnotationId(row)
    if "annotation" in values:
        return None if values["annotation"] is None else AnnotationId(str(values["annotation"]))
    if values.get("table") == "annotation":
        return AnnotationId(str(values["row"]))
    proved = str(values["row"]) if "table" in values and "row" in values else row
    ties = store.rows("evidence", order="id", row=proved)
    if not ties and field == DELETED:  # what deleted the record took its ties along
        ties = ties_of_row(store, proved)
    ties.sort(key=lambda tie: (tie["field"] != field, tie["field"] != ""))
    return AnnotationId(str(ties[0]["annotation"])) if ties else None


def analyst_name(known: Analysts, analyst: str, row: str) -> str:
    """What an analyst is called where a row is shown; the id of one whom nobody named, "" of one not to be known."""
    return known.name(analyst, row) or ("" if known.hides(analyst, row) else analyst)


def value_words(store: Store, table: str, row: str, values: Mapping[str, Scalar]) -> str:
    """What the values of a field, or of fields that hold one value together, say."""
    match field_name(table, tuple(values)):
        case "when":
            words, value = str(values["when_words"]), str(values.get("when_value", ""))
            return f"{words} ({value})" if words and value else words or value
        case "quote":
            return str(values["exact"])
        case "result" if table == "carrying":
            return f"{values['result']}: {values.get('exact', '')}"
        case "verdict" if table == "verdict":
            return ": ".join(
                filter(None, (str(values["verdict"]), str(values.get("reason") or values.get("note", ""))))
            )
        case "order" if table == "agenda_item":
            return _behind(store, row, str(values["order"]))
        case name:
            return _field_words(store, table, row, name, values[name])


def _field_words(store: Store, table: str, row: str, field: str, value: Scalar) -> str:
    column = TABLES[table].column(field)
    if column is None or value is None:
        return "" if value is None else str(value)
    if column.kind is ColumnKind.REFERENCE:
        return _title(store, column.references, str(value))
    if field == "analyst":
        return analyst_name(analysts(store), str(value), row)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _behind(store: Store, item: str, order: str) -> str:
    """The place that an order key means: the title of the item before it, marked so."""
    parent = (store.row("agenda_item", item, deleted=True) or {}).get("parent")
    siblings = store.rows("agenda_item", order="order,id", parent=parent)
    before = [row for row in siblings if str(row["order"]) < order and row["id"] != item]
    return f"after “{before[-1]['title']}”" if before else "first"


def difference_words(store: Store, table: str, row: str, field: str, value: Scalar) -> str:
    """A value that tells a choice from one whose words are the same; "" of one too long to help."""
    words = _field_words(store, table, row, field, value)
    return words if len(words) <= _SHORT_VALUE else ""


def parts_made(store: Store, table: str, row: str, made: Row) -> Iterator[tuple[str, str]]:
    """What somebody made of a row, field by field in the names that records have: name and words."""
    specification = TABLES[table]
    for whole in dict.fromkeys(specification.whole_of(field) for field in made if field != DELETED):
        values = {field: made[field] for field in whole if field in made and field in specification.columns}
        if values:
            yield field_name(table, whole), value_words(store, table, row, values)


def parts_hung(store: Store, rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """What somebody hung on a row, in the names of a record's fields, or "comment" and the like: name and words."""
    for table, row in rows:
        yield _HUNG.get(table, table), _other_words(store, table, row)


def life_words(into: str, made: Sequence[tuple[str, str]], *, deleted: bool) -> str:
    """What somebody says of whether a row lives: "deleted", "merged into …", or "kept, with " what they made of it."""
    if deleted:
        return f"merged into “{into}”" if into else "deleted"
    if not made:
        return "kept"
    told = "; ".join(f"{name}: {words}" for name, words in made[:_MOST_PARTS])
    return f"kept, with {told}{'; …' if len(made) > _MOST_PARTS else ''}"


def merged_title(store: Store, table: str, row: str) -> str:
    """The title of the record that a row was merged into; "" if it was not."""
    into = (store.row(table, row, deleted=True) or {}).get(MERGED)
    return _title(store, table, str(into)) if into else ""
