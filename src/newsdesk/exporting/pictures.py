"""Pictures of a brief as a part of its page: each under its title, with its table where no picture can be."""

from collections.abc import Iterable

from newsdesk.exporting.characters import one_line
from newsdesk.exporting.drawing_svg import drawing_svg
from newsdesk.exporting.page import PagePart, PartLine, PartPicture, PartTable, Run, Tone
from newsdesk.exporting.wording import Wording
from newsdesk.model.brief import BriefSection
from newsdesk.model.drawing import Picture, Table


def pictures_part(pictures: Iterable[Picture], wording: Wording) -> PagePart:
    """The section of pictures."""
    body: list[PartLine | PartPicture] = []
    for picture in pictures:
        title = one_line(picture.title)
        body.append(PartLine(line=(Run(text=title, tone=Tone.STRONG),)))
        body.append(
            PartPicture(
                svg=drawing_svg(picture.drawing),
                title=one_line(f"{title}. {picture.drawing.summary}"),
                table=_table(picture.drawing.table),
            )
        )
    section = BriefSection.PICTURES
    return PagePart(
        name=str(section),
        title=wording.words.sections[section],
        empty=wording.words.empty[section],
        body=tuple(body),
    )


def _table(table: Table) -> PartTable:
    return PartTable(
        header=tuple(map(one_line, table.heads)),
        rows=tuple(tuple((Run(text=one_line(cell)),) for cell in row.cells) for row in table.rows),
    )
