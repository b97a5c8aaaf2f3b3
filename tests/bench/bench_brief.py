"""The four brief formats with 1,000 annotations."""

import html
import io
import json
import random
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.bench.floor import Row, median_ms
from tests.bench.made_up import paragraphs, vocabulary

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.briefing.briefs import compose_brief
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.workspace import create_workspace
from newsdesk.exporting.compose import page_of
from newsdesk.exporting.pdf import compiled, page_data
from newsdesk.exporting.writers import WRITERS
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.brief import Brief
from newsdesk.store.articles import article, body

ANNOTATIONS = 1_000
TABLES = ("annotation", "evidence", "participant", "note")
"""Reading these rows is the floor of composing; joining the bare quotes is that of text formats."""


def rows(*, large: bool = False) -> Iterator[Row]:  # noqa: ARG001 (one size)
    """Composing and writing."""
    with tempfile.TemporaryDirectory() as folder:
        composed: list[Brief] = []
        store = create_workspace(Path(folder) / "brief.newsdesk")
        chance = random.Random(7)
        text = paragraphs(chance, vocabulary(random.Random(1)), 100_000)
        added = add_articles(store, [read_article(text.encode(), file_name="long.txt")])
        listed = article(store, added[0].article_id)
        assert listed is not None
        length = len(body(store, listed.version)[1].text)
        for number in range(ANNOTATIONS):
            start = number * (length // ANNOTATIONS)
            quote = Quote(version=listed.version, span=TextPositionSelector(start=start, end=start + 40))
            if number % 2:
                add_participant(store, name=f"Участник {number}", role="министр", quote=quote)
            else:
                add_note(store, title=f"Заметка {number}", body="Проверить.", quote=quote)
        yield Row(
            name=f"compose a brief with {ANNOTATIONS:,} annotations",
            value=median_ms(lambda: composed.append(compose_brief(store)), runs=3),
            floor=median_ms(lambda: [store.rows(table) for table in TABLES], runs=3),
            limit=1_000,
        )
        store.close()
    brief = composed[0]
    plain = median_ms(
        lambda: "\n".join(f"{entry.number} {html.escape(entry.quote)}" for entry in brief.citations), runs=3
    )
    floors = {"md": plain, "html": plain, "pdf": _bare_typst(brief), "docx": _bare_docx(brief)}
    limits = {"md": 250.0, "html": 500.0, "docx": 500.0, "pdf": 0.0}
    for name, writer in WRITERS.items():
        floor = floors.get(name, 0.0)
        yield Row(
            name=f"write the brief as {name}",
            value=median_ms(partial(writer.write, brief), runs=3),
            floor=floor,
            target=2.0 if name == "pdf" else 0.0,
            limit=limits[name],
        )


def _bare_typst(brief: Brief) -> float:
    """Compile the same JSON with the same template, and nothing else."""
    data = json.dumps(page_data(page_of(brief)), ensure_ascii=False)
    return median_ms(lambda: compiled(data, brief.made), runs=3)


def _bare_docx(brief: Brief) -> float:
    """The same number of paragraphs through python-docx, saved."""
    import docx

    def write() -> None:
        document = docx.Document()
        for citation in brief.citations:
            document.add_paragraph(citation.quote)
        document.save(io.BytesIO())

    return median_ms(write, runs=3)
