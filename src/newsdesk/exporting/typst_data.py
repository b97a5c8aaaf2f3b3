"""A page as the JSON that the Typst template reads: anchors handed out, text in rows with its remarks."""

from typing import Any

from newsdesk.exporting.advances import typeface
from newsdesk.exporting.beside import PlacedRemark, Row, leads_on, rows_of
from newsdesk.exporting.links import Anchors
from newsdesk.exporting.page import (
    Line,
    Page,
    PageBlock,
    PageMark,
    PagePart,
    PageText,
    PartLine,
    PartPicture,
    PartTable,
    Piece,
    Run,
)
from newsdesk.exporting.remarks import ranges, superior_numbers
from newsdesk.exporting.svg import harmless
from newsdesk.model.brief import BriefSection

Json = dict[str, Any]
_CITATION_HANGS, _CITATION_SIZE = 24.0, 9.0


def template_data(page: Page) -> Json:
    """Everything the template shows. The same page gives the same data."""
    return _Data(page).all()


class _Data:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._anchors = Anchors(page)

    def all(self) -> Json:
        """Everything that the template reads, as JSON values; words only, never markup."""
        page = self._page
        data: Json = {
            "language": page.language,
            "kind": page.kind,
            "view": page.view,
            "title": page.title,
            "running": page.title,
            "author": page.author,
            "summary": page.summary,
            "facts": [list(fact) for fact in page.facts],
            "words": page.words,
            "missing": "",
        }
        bodies = {
            BriefSection.PARTICIPANTS: self._participants,
            BriefSection.AGENDA: self._agenda,
            BriefSection.MEETINGS: self._meetings,
            BriefSection.NOTES: self._notes,
            BriefSection.QUESTIONS: self._questions,
            BriefSection.TEXT: self._texts,
            BriefSection.SOURCES: self._sources,
        }
        heads = []
        for head in page.sections:
            if isinstance(head, PagePart):
                heads.append(self._part(head))
                continue
            body = bodies[head.section]()
            data.update(body)
            filled = any(body.values())
            heads.append({"name": str(head.section), "title": head.title, "empty": head.empty, "filled": filled})
        data["sections"] = heads
        return data

    def _participants(self) -> Json:
        rows = [
            {
                "name": self._line(row.name),
                "capacity": self._line(row.capacity),
                "remark": self._line(row.remark),
                "cites": self._numbers(row.citations),
            }
            for row in self._page.participants
        ]
        return {"participants": rows}

    def _agenda(self) -> Json:
        return {
            "agenda": [
                {"number": item.number, "depth": item.depth, "line": self._line(item.line)}
                for item in self._page.agenda
            ]
        }

    def _meetings(self) -> Json:
        return {
            "meetings": [
                {
                    "when": meeting.when,
                    "doubts": self._line(meeting.doubts),
                    "line": self._line(meeting.line),
                    "further": [self._line(line) for line in meeting.further],
                    "differences": [self._line(line) for line in meeting.differences],
                }
                for meeting in self._page.meetings
            ]
        }

    def _notes(self) -> Json:
        return {
            "notes": [
                {
                    "title": note.title,
                    "cites": self._numbers(note.citations),
                    "blocks": [self._block(block, ()) for block in note.blocks],
                }
                for note in self._page.notes
            ]
        }

    def _questions(self) -> Json:
        return {"questions": [{"line": self._line(line)} for line in self._page.questions]}

    def _texts(self) -> Json:
        return {"texts": [self._text(text) for text in self._page.texts]}

    def _text(self, text: PageText) -> Json:
        rows = [self._row(row, text) for row in rows_of(text)]
        return {"heading": text.heading, "language": text.language, "rows": rows}

    def _row(self, row: Row, text: PageText) -> Json:
        following = (*(block for block, _ in row.blocks[1:]), None)
        return {
            "blocks": [
                self._block(block, text.marks) | {"gap": gap} | ({"leads": True} if leads_on(block, after) else {})
                for (block, gap), after in zip(row.blocks, following, strict=True)
            ],
            "remarks": [self._remark(placed) for placed in row.remarks],
        }

    def _remark(self, placed: PlacedRemark) -> Json:
        remark = placed.remark
        return {
            "shift": placed.shift,
            "pad": placed.pad,
            "kind": str(remark.kind),
            "numbers": ranges(remark.numbers),
            "title": remark.title,
            "lines": list(remark.lines),
        }

    def _block(self, block: PageBlock, marks: tuple[PageMark, ...]) -> Json:
        return {
            "kind": str(block.kind),
            "level": max(block.level, 1),
            "marker": "—" if block.marker in {"-", "*", "+"} else block.marker,
            "quoted": min(block.quoted, 4),
            "pieces": [self._piece(piece, marks) for piece in block.pieces],
        }

    def _piece(self, piece: Piece, marks: tuple[PageMark, ...]) -> Json:
        anchors = (self._anchors.take(f"mark-{marks[index].number}") for index in piece.opens)
        data: Json = {
            "text": piece.text,
            "layers": _layers(piece, marks),
            "anchors": [anchor for anchor in anchors if anchor],
        }
        if numbers := superior_numbers(piece.closes, marks):
            data["closes"] = [self._reference(number) for number in numbers]
            data["after"] = _layers(piece, marks, without=piece.closes)
        if piece.href:
            data["href"] = piece.href
        flags = {"strong": piece.strong, "emphasis": piece.emphasis, "code": piece.code}
        return data | {name: True for name, on in flags.items() if on}

    def _reference(self, number: int) -> Json:
        return {"number": number, "target": self._page.targets.get(number)}

    def _sources(self) -> Json:
        face = typeface("SourceSans3_400Regular.ttf")
        entries = [
            {
                "number": entry.number,
                "anchor": self._anchors.take(f"cite-{entry.number}") or None,
                "target": self._page.origins.get(entry.number),
                "pad": round(_CITATION_HANGS - face.width(f"[{entry.number}]", _CITATION_SIZE), 1),
                "words": f"{entry.place}: {entry.quote}",
                "lost": entry.lost,
            }
            for entry in self._page.citations
        ]
        return {"sources": list(self._page.sources), "citations": entries}

    def _part(self, part: PagePart) -> Json:
        body = [self._in_part(each) for each in part.body]
        return {"name": "part", "title": part.title, "empty": part.empty, "filled": bool(body), "body": body}

    def _in_part(self, each: PartLine | PartTable | PartPicture) -> Json:
        match each:
            case PartLine():
                return {"is": "line", "label": each.label, "depth": each.depth, "line": self._line(each.line)}
            case PartTable():
                rows = [[self._line(line) for line in row] for row in each.rows]
                widths = list(each.widths or (1,) * len(each.header))
                return {"is": "table", "header": list(each.header), "widths": widths, "rows": rows}
            case PartPicture():
                return {"is": "picture", "title": each.title, "svg": harmless(each.svg)}

    def _line(self, line: Line) -> list[Json]:
        return [self._run(run) for run in line]

    def _run(self, run: Run) -> Json:
        return {
            "text": run.text,
            "tone": str(run.tone),
            "cites": self._numbers(run.citations),
            "then": run.then,
        }

    def _numbers(self, citations: tuple[int, ...]) -> list[Json]:
        return [
            self._reference(number) | {"anchor": self._anchors.take(f"use-{number}") or None} for number in citations
        ]


def _layers(piece: Piece, marks: tuple[PageMark, ...], without: tuple[int, ...] = ()) -> list[list[str | int]]:
    return [[str(marks[index].kind), lane] for index, lane in piece.layers if index not in without]
