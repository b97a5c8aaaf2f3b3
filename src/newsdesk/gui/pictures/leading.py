"""Where a spot of a picture leads: to its record, and from there to its words."""

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.drawing import Lead, Target
from newsdesk.model.record import RecordId
from newsdesk.store.evidence import evidence_of


class Leading:
    """Takes the desk where a target leads."""

    def __init__(self, bridge: StoreBridge, selection: DeskSelection) -> None:
        self._bridge = bridge
        self._selection = selection

    @property
    def chosen(self) -> Target | None:
        """The record that is chosen on the desk."""
        return Target(Lead.RECORD, self._selection.record) if self._selection.record else None

    def choose(self, target: Target) -> None:
        """Choose a record on the desk; words that give another reading are shown when they are opened."""
        if target.lead is Lead.RECORD:
            self._selection.select_record(RecordId(target.id))

    def open(self, target: Target) -> None:
        """Show the words behind a spot: those of an annotation, or the first that support a record."""
        match target.lead:
            case Lead.ANNOTATION:
                self._selection.show_annotation(AnnotationId(target.id))
            case Lead.ARTICLE:
                self._selection.open_article(ArticleId(target.id))
            case Lead.RECORD:
                self._selection.select_record(RecordId(target.id))
                quotes = evidence_of(self._bridge.store, target.id)
                if quotes:
                    self._selection.show_annotation(quotes[0].annotation)
