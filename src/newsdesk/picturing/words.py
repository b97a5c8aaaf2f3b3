"""The words of a picture, in the language in which it is drawn."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from newsdesk.model.record import MeetingStatus, ParticipantKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureWords:
    """Everything that a picture says of itself.

    `patterns` are for `str.format`. `months` are short names, January first. `many` words a count of
    "meeting", "participant", "quote" or "paragraph" in the right plural form.
    """

    months: tuple[str, ...]
    patterns: Mapping[str, str]
    statuses: Mapping[MeetingStatus, str]
    kinds: Mapping[ParticipantKind, str]
    many: Callable[[str, int], str]

    def say(self, pattern: str, *values: object) -> str:
        """Fill one of the patterns."""
        return self.patterns[pattern].format(*values)
