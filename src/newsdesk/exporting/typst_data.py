"""A page as the JSON that the Typst template reads: anchors handed out, text in rows with its remarks."""

from typing import Any

from newsdesk.exporting.links import Anchors
from newsdesk.exporting.page import Line, Page, PageBlock, PageMark, PageText, Piece, Run
from newsdesk.model.article import BlockKind
from newsdesk.model.brief import BriefSection

_TEXT_LINE = 62  # characters of a line of 114 mm
_TEXT_PITCH = 18.0  # points from line to line
_SIDE_LINE = 30  # characters of a line of 37 mm
_SIDE_PITCH = 12.0
_SIDE_GAP = 6.0
_PARAGRAPH_GAP = 10.0
_ROOM = 4 * _TEXT_PITCH  # how far remarks may fall behind their lines before the text waits for them

Json = dict[str, Any]


def template_data(page: Page) -> Json:
    """Everything the template shows. The same page gives the same data."""
    return _Data(page).all()


class _Data:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._anchors = Anchors(page)
        self._texts_set = 0

    def all(self) -> Json:
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
        return {"questions": [self._line(line) for line in self._page.questions]}

    def _texts(self) -> Json:
        return {"texts": [self._text(text) for text in self._page.texts]}

    def _text(self, text: PageText) -> Json:
        self._texts_set += 1
        rows = [
            {
                "blocks": [self._block(block, text.marks) for block in blocks],
                "remarks": [self._remark(mark, text.marks[mark]) for mark in remarks],
            }
            for blocks, remarks in rows_of(text)
        ]
        return {"heading": text.heading, "language": text.language, "rows": rows}

    def _remark(self, index: int, mark: PageMark) -> Json:
        return {
            "end": self._end(index),
            "kind": str(mark.kind),
            "number": mark.number,
            "target": self._target(mark.number),
            "title": "; ".join(mark.titles) or mark.kind_word,
            "lines": list(mark.lines),
        }

    def _end(self, index: int) -> str:
        """Name of the place in the text where a mark ends, for the remark to find."""
        return f"end-{self._texts_set}-{index}"

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
            "closes": [self._closed(index, marks[index]) for index in piece.closes],
        }
        if piece.closes:
            data["after"] = _layers(piece, marks, without=piece.closes)
        if piece.href:
            data["href"] = piece.href
        flags = {"strong": piece.strong, "emphasis": piece.emphasis, "code": piece.code}
        return data | {name: True for name, on in flags.items() if on}

    def _closed(self, index: int, mark: PageMark) -> Json:
        return {
            "number": mark.number,
            "target": self._target(mark.number),
            "end": self._end(index) if mark.speaks else None,
        }

    def _sources(self) -> Json:
        entries = [
            {
                "number": entry.number,
                "anchor": self._anchors.take(f"cite-{entry.number}") or None,
                "target": self._page.origins.get(entry.number),
                "words": f"{entry.place}: {entry.quote}",
                "lost": entry.lost,
            }
            for entry in self._page.citations
        ]
        return {"sources": list(self._page.sources), "citations": entries}

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
            {
                "number": number,
                "anchor": self._anchors.take(f"use-{number}") or None,
                "target": self._target(number),
            }
            for number in citations
        ]

    def _target(self, number: int | None) -> str | None:
        return None if number is None else self._page.targets.get(number)


def _layers(piece: Piece, marks: tuple[PageMark, ...], without: tuple[int, ...] = ()) -> list[list[str | int]]:
    return [[str(marks[index].kind), lane] for index, lane in piece.layers if index not in without]


def rows_of(text: PageText) -> list[tuple[list[PageBlock], list[int]]]:
    """Blocks in rows, each with the marks whose remarks stand beside it, in the order in which they end.

    Within a row remarks may fall behind the lines of their marks; where that would grow too much the row
    ends, so that text and remarks start level again. Heights are estimated from the number of characters.
    """
    rows: list[tuple[list[PageBlock], list[int]]] = []
    behind = 0.0
    for block in text.blocks:
        ended = [mark for piece in block.pieces for mark in piece.closes if text.marks[mark].speaks]
        if not rows or behind > _ROOM or (behind > _PARAGRAPH_GAP and block.kind is BlockKind.HEADING):
            rows.append(([], []))
            behind = 0.0
        rows[-1][0].append(block)
        rows[-1][1].extend(ended)
        height = sum(_remark_height(text.marks[mark]) for mark in ended)
        behind = max(behind + height - _block_height(block), 0.0)
    return rows


def _block_height(block: PageBlock) -> float:
    characters = sum(len(piece.text) for piece in block.pieces)
    return (characters // _TEXT_LINE + 1) * _TEXT_PITCH + _PARAGRAPH_GAP


def _remark_height(mark: PageMark) -> float:
    said = ("; ".join(mark.titles) or mark.kind_word, *mark.lines)
    return sum(len(line) // _SIDE_LINE + 1 for line in said) * _SIDE_PITCH + _SIDE_GAP
