"""Taking a typed value: into the store where it fits, into the drafts with a reason where it does not."""

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject

from newsdesk.edits.errors import EditError, InvalidValueError
from newsdesk.edits.recording.records import set_fields
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.models.drafts import Draft, Drafts
from newsdesk.gui.models.stored_words import stored_words
from newsdesk.gui.panels.unsent import Unsent, UnsentWords
from newsdesk.gui.words import field_words
from newsdesk.model.change import Scalar
from newsdesk.model.record import RecordId


class FieldEdits(QObject):
    """Where table and form hand over what was typed. Nothing is ever refused to the person's face."""

    def __init__(self, bridge: StoreBridge, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._unsent: UnsentWords | None = None
        self.drafts = drafts

    def keep_unsent_in(self, unsent: UnsentWords) -> None:
        """Keep what is being typed there from now on, and offer again what an earlier run left."""
        self._unsent = unsent
        for left in unsent.earlier:
            self._recover(left, unsent)

    def note(self, record: RecordId, field: str, words: str) -> None:
        """Keep what stands in a field while it is being typed."""
        if self._unsent is None:
            return
        known = self._unsent.of(record, field)
        before = known.before if known else stored_words(self._bridge.store, record, field)
        if before is None or words == before:
            self.give_up(record, field)
        else:
            self._unsent.keep(Unsent(record=record, field=field, words=words, before=before))

    def forget_typing(self, record: RecordId, field: str) -> None:
        """Drop what was being typed; a draft stays."""
        if self._unsent is not None and self.drafts.of(record, field) is None:
            self._unsent.drop(record, field)

    def take(self, record: RecordId, field: str, value: Scalar) -> bool:
        """Set a field; say whether the value was taken. Typing on in one field stays one step."""
        edit = partial(set_fields, self._bridge.store, record, {field: value}, joins=f"{record}.{field}")
        taken = self._bridge.run(partial(_try, edit))
        if taken is True:
            self.give_up(record, field)
            return True
        self._refuse(record, field, str(value), self._reason(field, taken))
        return False

    def refuse(self, record: RecordId, field: str, words: str, error: EditError) -> None:
        """Keep what an edit of many fields has refused in one of them, with the reason."""
        self._refuse(record, field, words, self._reason(field, error))

    def keep_name(self, record: RecordId, field: str, name: str) -> None:
        """Keep a name that was begun in a list of names and left there."""
        message = self.tr("not added yet: Enter adds it")
        self.drafts.keep(record, field, Draft(words=name, message=message, recovered=True))

    def take_draft(self, record: RecordId, field: str) -> None:
        """Hand over the draft of a field as it stands."""
        draft = self.drafts.of(record, field)
        if draft is not None:
            self.take(record, field, draft.words)

    def give_up(self, record: RecordId, field: str) -> None:
        """Let the stored value stand."""
        if self._unsent is not None:
            self._unsent.drop(record, field)
        self.drafts.drop(record, field)

    def _refuse(self, record: RecordId, field: str, words: str, reason: str) -> None:
        if self._unsent is not None:
            before = stored_words(self._bridge.store, record, field) or ""
            self._unsent.keep(Unsent(record=record, field=field, words=words, before=before, refused=reason))
        self.drafts.keep(record, field, Draft(words=words, message=reason))

    def _recover(self, left: Unsent, unsent: UnsentWords) -> None:
        """Put words of an earlier run back into their field, beside what the store holds now."""
        now = stored_words(self._bridge.store, RecordId(left.record), left.field)
        if now is None or now == left.words.strip():
            unsent.drop(left.record, left.field)
            return
        message = left.refused or self.tr("recovered: typed before the program ended, and not saved yet")
        if now != left.before:
            message = self.tr("recovered; since then the field was set to “{value}”").format(value=now)
        self.drafts.keep(left.record, left.field, Draft(words=left.words, message=message, recovered=not left.refused))

    def _reason(self, field: str, error: EditError | None) -> str:
        """Why a value was not taken; without an error of its own the workspace could not be written."""
        if error is None:
            return self.tr("This could not be saved. The words are kept here.")
        if field in {"name", "title"}:
            return self.tr("A record needs a name. The old one stands until there is a new one.")
        if isinstance(error, InvalidValueError):
            return self.tr("“{value}” does not fit {field}. The old value stands.").format(
                value=error.value, field=field_words(field)
            )
        return self.tr("This value does not fit. The old one stands.")


def _try(edit: Callable[[], None]) -> EditError | Literal[True]:
    """Run an edit and hand back a refusal of its value instead of raising it."""
    try:
        edit()
    except EditError as error:
        return error
    return True
