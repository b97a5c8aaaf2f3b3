"""Pictures of a brief as parts of its page: each under its title, with its table where no picture can be."""

from collections.abc import Iterator, Sequence

from newsdesk.exporting.characters import one_line
from newsdesk.exporting.drawing_svg import drawing_svg
from newsdesk.exporting.page import PagePart, PartPicture, PartTable, Run
from newsdesk.exporting.wording import Wording
from newsdesk.model.brief import BriefSection
from newsdesk.model.drawing import Picture, Table


def picture_parts(pictures: Sequence[Picture], wording: Wording) -> Iterator[PagePart]:
    """A section for each picture; one that says so where there is none."""
    name, empty = BriefSection.PICTURES, wording.words.empty[BriefSection.PICTURES]
    if not pictures:
        yield PagePart(name=name, title=wording.words.sections[name], empty=empty)
    for number, picture in enumerate(pictures, 1):
        title = one_line(picture.title)
        shown = PartPicture(
            svg=drawing_svg(picture.drawing),
            title=one_line(f"{title}. {picture.drawing.summary}"),
            table=_table(picture.drawing.table),
        )
        yield PagePart(name=f"{name}-{number}", title=title, empty=empty, body=(shown,))


def _table(table: Table) -> PartTable:
    return PartTable(
        header=tuple(map(one_line, table.heads)),
        rows=tuple(tuple((Run(text=one_line(cell)),) for cell in row.cells) for row in table.rows),
    )
