"""A brief in words but without form: every sentence is made once, each writer only sets it.

All strings here are legal in every format (see `characters`) and still unescaped.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.model.article import BlockKind
from newsdesk.model.brief import BriefSection


class Tone(StrEnum):
    """How a run of words sounds. DOUBT is for what was inferred, DIFFERS for reports that disagree."""

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    MUTED = "muted"
    DOUBT = "doubt"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words of one tone; `citations` are the numbers that stand after them, such as [1, 8].

    `then` parts the run, its numbers included, from the next run of the line.
    """

    text: str
    tone: Tone = Tone.PLAIN
    citations: tuple[int, ...] = ()
    then: str = " "


Line = tuple[Run, ...]


class MarkKind(StrEnum):
    """What marked words are; the value is the letter or digit that stands beside them."""

    PARTICIPANT = "P"
    AGENDA_ITEM = "G"
    MEETING = "M"
    NOTE = "N"
    MARK_1 = "1"
    MARK_2 = "2"
    MARK_3 = "3"
    MARK_4 = "4"
    MARK_5 = "5"

    @property
    def free(self) -> bool:
        """Whether this is a highlight that belongs to no record."""
        return self.value.isdigit()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedRecord:
    """A record that marked words prove; `told` if words and underline already say which one it is."""

    kind: MarkKind
    kind_word: str
    title: str
    told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMark:
    """A mark of the annotated text. `kind_word` names its kind, `records` are what it proves.

    `lines` are the analyst's words beside it. `number` is its citation, or None.
    """

    kind: MarkKind
    kind_word: str
    number: int | None
    records: tuple[MarkedRecord, ...]
    lines: tuple[str, ...]
    creator: str

    @property
    def titles(self) -> tuple[str, ...]:
        """The names of the records that the words prove."""
        return tuple(record.title for record in self.records)

    @property
    def speaks(self) -> bool:
        """Whether the mark has anything to say in a comment of its own."""
        return self.number is not None or bool(self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What stands beside a text about one record: its numbers there, its title, the analyst's lines.

    `mark` is the first mark that it is about. A free highlight has neither numbers nor a title.
    """

    mark: int
    kind: MarkKind
    kind_word: str
    numbers: tuple[int, ...]
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words under the same marks and the same inline markup; positions count into `PageText.marks`.

    `layers` are the marks over the words, the outermost first, with the lane of each underline.
    `opens` and `closes` are the marks that begin before and end after the words.
    """

    text: str
    layers: tuple[tuple[int, int], ...] = ()
    opens: tuple[int, ...] = ()
    closes: tuple[int, ...] = ()
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    href: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBlock:
    """A block of text in pieces; `kind`, `level`, `marker` and `quoted` as in `model.article.Block`."""

    kind: BlockKind
    level: int
    marker: str
    quoted: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """An article's annotated text. `heading` says whose it is; `language` is the article's own, or empty."""

    heading: str
    language: str
    blocks: tuple[PageBlock, ...]
    marks: tuple[PageMark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantRow:
    """Who takes part, in what capacity; a remark stands below the capacity."""

    name: Line
    capacity: Line
    remark: Line
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """`number` is the place in the tree, such as "2.1"; `depth` counts from 0."""

    number: str
    depth: int
    line: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingEntry:
    """When, with each doubt on a line of its own; what, where and who; then further lines and differences."""

    when: str
    doubts: Line
    line: Line
    further: tuple[Line, ...]
    differences: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteEntry:
    """An analyst's note in blocks, with the quotes that it rests on."""

    title: str
    blocks: tuple[PageBlock, ...]
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationEntry:
    """An entry of the list of quotes: where the words stand, then the words between quotation marks.

    `lost` says that they are no longer found; it is empty otherwise.
    """

    number: int
    place: str
    quote: str
    lost: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionHead:
    """A section that the brief shows, and the sentence that stands in it when it is empty."""

    section: BriefSection
    title: str
    empty: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartLine:
    """A line of a part: `label` stands before it (a date, a field), `depth` sets it in and counts from 0.

    `record` is the id of what the line is about; a preview leads there.
    """

    line: Line
    depth: int = 0
    label: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartTable:
    """A table: each row has as many lines as `header` has words. `widths` are shares; empty: all alike."""

    header: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]
    widths: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartPicture:
    """A drawing as one SVG element (see `svg.harmless` for what may stand in it).

    `title` says in one sentence what it shows, for whoever cannot see it. `table` says the same in words and
    stands in its place where no picture can; whoever wants it beside the picture too puts it into the body.
    """

    svg: str
    title: str
    table: PartTable


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePart:
    """A section whose content is given as lines, tables and pictures, in their order.

    `name` is its anchor, one word of ASCII letters and hyphens, once on a page. `empty` is the sentence that
    stands in it when its body is empty.
    """

    name: str
    title: str
    empty: str
    body: tuple[PartLine | PartTable | PartPicture, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A whole brief in words.

    `facts` are labelled lines of the head (when, who reports). `sections` are shown in their order: a
    `SectionHead` stands for one of the lists below, a `PagePart` brings its content with it. `words` holds
    what tables and lists are headed with. `targets` says where a number leads and `origins` where its entry
    in the list leads back to: names for anchors, present only for numbers whose other end is on the page.
    """

    language: str
    kind: str
    view: str
    title: str
    author: str
    made: str
    summary: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[SectionHead | PagePart, ...]
    words: dict[str, str]
    participants: tuple[ParticipantRow, ...] = ()
    agenda: tuple[AgendaLine, ...] = ()
    meetings: tuple[MeetingEntry, ...] = ()
    notes: tuple[NoteEntry, ...] = ()
    questions: tuple[Line, ...] = ()
    texts: tuple[PageText, ...] = ()
    sources: tuple[str, ...] = ()
    citations: tuple[CitationEntry, ...] = ()
    targets: dict[int, str] = field(default_factory=dict)
    origins: dict[int, str] = field(default_factory=dict)
