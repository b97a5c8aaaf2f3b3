"""A page: one article version as it is set for a reader, with its marks."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsdesk.gui.reader.document import Head, build_document, head_of, set_margins
from newsdesk.gui.reader.furniture import Furniture
from newsdesk.gui.reader.marks import Mark, Marks
from newsdesk.gui.reader.offsets import Offsets
from newsdesk.gui.reader.painter import MarkPainter
from newsdesk.gui.reader.setting import MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, Setting
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId, CanonicalText, VersionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a page is made from. `meta` is the line under the title, for a text without a dateline.

    `published` is a partial ISO date, `language` a code; both, and `source`, are "" where nobody knows.
    """

    article: ArticleId
    version: VersionId
    title: str
    meta: str
    canonical: CanonicalText
    source: str = ""
    published: str = ""
    language: str = ""

    def looks_like(self, other: "Reading") -> bool:
        """Whether a page made from the other would look the same; a version's text never changes."""
        return (self.version, self.title, self.meta) == (other.version, other.title, other.meta)


class Page:
    """The document, its marks and where the reader stood in it. Set anew when type or theme change."""

    def __init__(self, reading: Reading, marks: Iterable[Mark], setting: Setting, tokens: Tokens) -> None:
        self.reading = reading
        self.canonical = reading.canonical
        self.offsets = Offsets(reading.canonical.text)
        self.head: Head = head_of(reading.canonical, reading.title)
        self.marks = Marks(reading.canonical, marks)
        self.top = 0
        """Code point at the top of the view when the page was last left."""
        self.selected = (0, 0)
        """Anchor and caret in code points when the page was last left."""
        self.set_type(setting, tokens)

    def set_type(self, setting: Setting, tokens: Tokens) -> None:
        """Build the document again in another size, face or colour; words and marks stay."""
        self.setting = setting
        self.tokens = tokens
        self.document = build_document(self.canonical, self.head, setting, tokens)
        self.furniture = Furniture(
            self.document, self.canonical, setting, tokens, meta=self.meta, titled=bool(self.head.title)
        )
        self.painter = MarkPainter(
            self.document, self.offsets, self.marks, self.furniture, scale=setting.scale, tokens=tokens
        )

    def add_marks(self, marks: Iterable[Mark]) -> None:
        """Take up more marks, which were still to be read."""
        self.marks.add_all(marks)
        self.painter.drop(range(len(self.canonical.blocks)))

    def set_width(self, width: int) -> None:
        """Give the text the measure in a view so many pixels wide; what is left of it goes left and right."""
        spare = max(width - MARGIN_LEFT - MARGIN_RIGHT - self.setting.measure, 0.0)
        left = MARGIN_LEFT + round(spare / 2)
        right = max(width - left - self.setting.measure, float(MARGIN_RIGHT))
        set_margins(self.document, left=left, top=MARGIN_TOP, right=right, bottom=2 * MARGIN_TOP)

    def put_marks(self, annotation: AnnotationId, marks: Iterable[Mark]) -> None:
        """Let an annotation have these marks and no others."""
        self.painter.drop(self.marks.put(annotation, marks))

    @property
    def text(self) -> str:
        """The canonical text."""
        return self.canonical.text

    @property
    def meta(self) -> str:
        """The painted line; empty where the dateline stands in the text itself."""
        return "" if self.head.dateline else self.reading.meta

    def span_of(self, anchor: int, caret: int) -> TextPositionSelector | None:
        """The words between two Qt positions, in whole characters; None when there are none.

        A step by word takes the space behind it along; what lies between words is no evidence of anything.
        """
        first, last = min(anchor, caret), max(anchor, caret)
        start = self.offsets.to_points(first)
        end = min(self.offsets.to_points(last, up=True), len(self.text))
        words = self.text[start:end]
        start, end = end - len(words.lstrip()), start + len(words.rstrip())
        return TextPositionSelector(start=start, end=end) if start < end else None
