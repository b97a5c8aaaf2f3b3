"""The command brief."""

from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.cli.parameters import FILE, known_article, workspace_argument
from newsdesk.edits.annotating.tags import tag_id
from newsdesk.edits.briefing.briefs import LANGUAGES, compose_brief, export_brief
from newsdesk.edits.page_files import FORMATS
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.brief import USUAL_SECTIONS, BriefSection
from newsdesk.model.record import RecordKind


@click.command("brief", short_help="Write a brief in which every line cites its source.")
@workspace_argument
@click.option("--article", "articles", metavar="ID", multiple=True, help="Only this article; may be given again.")
@click.option("--tag", default="", help="Only what carries this tag.")
@click.option(
    "--kind",
    "kinds",
    type=click.Choice([kind.value for kind in RecordKind]),
    multiple=True,
    help="Only records of this kind.",
)
@click.option("--title", default="", help="The title; else that of the article or of the main meeting.")
@click.option("--to", "form", type=click.Choice(FORMATS), required=True, help="The format.")
@click.option("--language", type=click.Choice(LANGUAGES), default="ru", show_default=True, help="The brief's language.")
@click.option("--pictures", is_flag=True, help="With timeline, network and matrix.")
@click.option("-o", "--output", type=FILE, required=True, metavar="FILE", help="The file to write.")
def brief_command(  # noqa: PLR0913, PLR0917 - what a brief may be asked for
    workspace: Path,
    articles: tuple[str, ...],
    tag: str,
    kinds: tuple[str, ...],
    title: str,
    form: str,
    language: str,
    pictures: bool,  # noqa: FBT001 - click gives it as the flag's own name
    output: Path,
) -> None:
    """Write a brief on all articles of WORKSPACE, or on those chosen, to FILE; never half of one."""
    with open_workspace(workspace, read_only=True) as store:
        if tag and store.row("tag", tag_id(tag)) is None:
            msg = f"Nothing in {workspace.name} carries the tag {tag!r}."
            raise InputError(msg)
        brief = compose_brief(
            store,
            articles=[known_article(store, article) for article in articles] or None,
            tag=tag,
            kinds=[RecordKind(kind) for kind in kinds] or None,
            title=title,
            language=language,
            sections=tuple(BriefSection) if pictures else USUAL_SECTIONS,
        )
    export_brief(brief, output, form)
