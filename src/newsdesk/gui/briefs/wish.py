"""What a person asked the brief to be."""

from dataclasses import dataclass

from newsdesk.model.article import ArticleId
from newsdesk.model.brief import USUAL_SECTIONS, BriefSection


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefWish:
    """The options of the dialog. `articles` is None for all; an empty `title` lets the brief find its own."""

    articles: tuple[ArticleId, ...] | None = None
    tag: str = ""
    sections: tuple[BriefSection, ...] = USUAL_SECTIONS
    language: str = "ru"
    title: str = ""
