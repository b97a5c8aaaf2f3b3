"""Whether reports differ on one meeting, by the rule of the brief, without gathering a whole brief."""

from collections import defaultdict

from newsdesk.edits.briefing.differences import differences
from newsdesk.edits.briefing.scope import Scope
from newsdesk.edits.briefing.sources import LOST, Material, Proof, source_of
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import BriefSource
from newsdesk.model.change import Row
from newsdesk.model.record import Meeting
from newsdesk.store.evidence import evidence_of_rows
from newsdesk.store.store import Store


def reports_differ(store: Store, meeting: Meeting) -> bool:
    """Say whether a brief over the whole workspace would state a difference on a meeting."""
    ties = evidence_of_rows(store, [meeting.id, *(place.id for place in meeting.participants)])
    marks = {tie.annotation: store.row("annotation", tie.annotation) for tie in ties}
    articles = {mark["version"]: _article(store, mark) for mark in marks.values() if mark is not None}
    rows = sorted(filter(None, articles.values()), key=_by_day)
    sources = {row["version"]: source_of(store, ArticleId(str(row["id"]))) for row in rows}
    order = {version: place for place, version in enumerate(sources)}
    proofs: defaultdict[str, list[Proof]] = defaultdict(list)
    for tie in ties:
        mark = marks[tie.annotation]
        if mark is not None and mark["version"] in sources:
            proofs[tie.row].append(_proof(mark, tie.field, sources[mark["version"]], order[mark["version"]]))
    for found in proofs.values():
        found.sort(key=lambda proof: proof.order)
    material = Material(sources=tuple(sources.values()), texts={}, annotations={}, proofs=proofs, ties={})
    return bool(differences(meeting, Scope(material=material, records={}, elsewhere=())))


def _by_day(article: Row) -> tuple[str, str, str]:
    return str(article["published"]) or "~", str(article["imported"]), str(article["id"])


def _article(store: Store, mark: Row) -> Row | None:
    """The article whose current version a mark stands in; earlier ones make no difference."""
    version = store.row("article_version", str(mark["version"])) or {}
    article = store.row("article", str(version.get("article")))
    return article if article is not None and article["version"] == mark["version"] else None


def _proof(mark: Row, field: str, source: BriefSource, place: int) -> Proof:
    start, end = int(str(mark["start"])), int(str(mark["end"]))
    return Proof(
        annotation=AnnotationId(str(mark["id"])),
        field=field,
        quote=str(mark["exact"]),
        position=TextPositionSelector(start=start, end=end),
        paragraph=0,
        source=source,
        order=(place, start, end),
        lost=mark["state"] in LOST,
    )
