"""Taking a typed value: into the store where it fits, into the drafts with a reason where it does not."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from newsdesk.edits.errors import EditError, InvalidValueError
from newsdesk.edits.records import set_fields
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.models.drafts import Draft, Drafts
from newsdesk.gui.words import field_words
from newsdesk.model.change import Scalar
from newsdesk.model.record import RecordId


class FieldEdits(QObject):
    """Where table and form hand over what was typed. Nothing is ever refused to the person's face."""

    def __init__(self, bridge: StoreBridge, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.drafts = drafts

    def take(self, record: RecordId, field: str, value: Scalar) -> bool:
        """Set a field; say whether the value was taken. Typing on in one field stays one step."""
        edit = partial(set_fields, self._bridge.store, record, {field: value}, joins=f"{record}.{field}")
        refused = self._bridge.run(partial(_try, edit))
        if isinstance(refused, EditError):
            self.drafts.keep(record, field, Draft(words=str(value), message=self._reason(field, refused)))
            return False
        self.drafts.drop(record, field)
        return True

    def _reason(self, field: str, error: EditError) -> str:
        if field in {"name", "title"}:
            return self.tr("A record needs a name. The old one stands until there is a new one.")
        if isinstance(error, InvalidValueError):
            return self.tr("“{value}” does not fit {field}. The old value stands.").format(
                value=error.value, field=field_words(field)
            )
        return self.tr("This value does not fit. The old one stands.")


def _try(edit: Callable[[], None]) -> EditError | None:
    """Run an edit and hand back a refusal of its value instead of raising it."""
    try:
        edit()
    except EditError as error:
        return error
    return None
