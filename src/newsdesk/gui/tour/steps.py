"""The seven steps of the tour: what is asked, and which words of the sample it is shown with."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Step(IntEnum):
    """What is waited for, in this order."""

    SELECT = 0
    MEETING = 1
    DATE = 2
    LINK = 3
    JUMP = 4
    UNDO = 5
    BRIEF = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """Words of one sample article that the tour works with."""

    meeting: str
    time: str
    second: str


EXAMPLES: Mapping[str, Example] = MappingProxyType(
    {
        "ru": Example(
            meeting="В аэропорту главу государства встретила премьер-министр Ильза Торн",
            time="во вторник",
            second="прилетел во вторник в Лорну",
        ),
        "en": Example(
            meeting="Prime Minister Ilsa Thorn met the head of state at the airport",
            time="on Tuesday",
            second="landed on Tuesday in Lorna",
        ),
    }
)
"""By the language of the article. The sample tells its story in these; a Kazakh desk reads it in Russian."""

COMMANDS: Mapping[Step, str] = MappingProxyType(
    {
        Step.MEETING: "record.meeting",
        Step.LINK: "mark.link",
        Step.JUMP: "record.next_quote",
        Step.UNDO: "edit.undo",
        Step.BRIEF: "brief.export",
    }
)
"""The command whose key a step names."""

_WORDS: Mapping[Step, tuple[object, object]] = MappingProxyType(
    {
        Step.SELECT: (
            QT_TRANSLATE_NOOP("Tour", "Select this sentence"),
            QT_TRANSLATE_NOOP(
                "Tour", "“{words}”. With the mouse, or with Ctrl+Down, which goes from sentence to sentence."
            ),
        ),
        Step.MEETING: (
            QT_TRANSLATE_NOOP("Tour", "Make a meeting of it"),
            QT_TRANSLATE_NOOP("Tour", "Press {key} while the words are selected, or choose Meeting in the bar."),
        ),
        Step.DATE: (
            QT_TRANSLATE_NOOP("Tour", "Say when it was"),
            QT_TRANSLATE_NOOP(
                "Tour", "Type “{time}” into When and press Enter. The line beneath says which day that is."
            ),
        ),
        Step.LINK: (
            QT_TRANSLATE_NOOP("Tour", "Link a second quote"),
            QT_TRANSLATE_NOOP("Tour", "Select “{second}”, press {key} and choose the new meeting."),
        ),
        Step.JUMP: (
            QT_TRANSLATE_NOOP("Tour", "Jump from the record to its words"),
            QT_TRANSLATE_NOOP("Tour", "Choose the meeting in the list and press {key}. Again, for its next quote."),
        ),
        Step.UNDO: (
            QT_TRANSLATE_NOOP("Tour", "Take it back"),
            QT_TRANSLATE_NOOP("Tour", "Press {key}. Every act can be taken back, also days later."),
        ),
        Step.BRIEF: (
            QT_TRANSLATE_NOOP("Tour", "See the brief"),
            QT_TRANSLATE_NOOP("Tour", "Press {key}. Each statement in it carries the number of its quote."),
        ),
    }
)


def step_words(step: Step, example: Example, key: str) -> tuple[str, str]:
    """What a step asks for, in a few words, and how it is done; `key` is the key of its command."""
    ask, how = (QCoreApplication.translate("Tour", str(words)) for words in _WORDS[step])
    return ask, how.format(words=example.meeting, time=example.time, second=example.second, key=key)
