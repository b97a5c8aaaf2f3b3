"""Packages between analysts, and the conflicts that come of them.

What is done with a conflict stands on the buttons of its page, with the keys, and in no menu.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.gui.catalogue.command import Command, Context, Menu, Needs

_CONFLICTS = (Context.CONFLICTS,)
_GROUP = 8
"""Conflicts stand beneath what belongs to a review session."""

EXCHANGE_COMMANDS: tuple[Command, ...] = (
    Command(
        id="package.make",
        words=QT_TRANSLATE_NOOP("Command", "Make a package…"),
        menu=Menu.FILE,
        group=2,
        icon="file-output",
    ),
    Command(
        id="package.take_in",
        words=QT_TRANSLATE_NOOP("Command", "Take in packages…"),
        menu=Menu.FILE,
        group=2,
        icon="inbox",
        writes=True,
    ),
    Command(
        id="conflicts.show",
        words=QT_TRANSLATE_NOOP("Command", "Decide conflicts"),
        menu=Menu.REVIEW,
        group=_GROUP,
        icon="equal-not",
        checkable=True,
        needs=Needs.CONFLICT_OPEN,
    ),
    Command(
        id="record.conflicts",
        words=QT_TRANSLATE_NOOP("Command", "Conflicts of the record"),
        menu=Menu.RECORD,
        icon="equal-not",
        needs=Needs.RECORD_DISPUTED,
    ),
    Command(
        id="conflict.next",
        words=QT_TRANSLATE_NOOP("Command", "Next conflict"),
        keys=("J",),
        contexts=_CONFLICTS,
        repeats=True,
        needs=Needs.CONFLICT_SHOWN,
    ),
    Command(
        id="conflict.previous",
        words=QT_TRANSLATE_NOOP("Command", "Previous conflict"),
        keys=("K",),
        contexts=_CONFLICTS,
        repeats=True,
        needs=Needs.CONFLICT_SHOWN,
    ),
    Command(
        id="conflict.take_1",
        words=QT_TRANSLATE_NOOP("Command", "Take the first value"),
        keys=("1",),
        contexts=_CONFLICTS,
        writes=True,
        needs=Needs.CONFLICT_SHOWN,
    ),
    Command(
        id="conflict.take_2",
        words=QT_TRANSLATE_NOOP("Command", "Take the second value"),
        keys=("2",),
        contexts=_CONFLICTS,
        writes=True,
        needs=Needs.CONFLICT_SHOWN,
    ),
    Command(
        id="conflict.take_3",
        words=QT_TRANSLATE_NOOP("Command", "Take the third value"),
        keys=("3",),
        contexts=_CONFLICTS,
        writes=True,
        needs=Needs.CONFLICT_SHOWN,
    ),
    Command(
        id="conflict.both",
        words=QT_TRANSLATE_NOOP("Command", "Keep all marks"),
        keys=("B",),
        contexts=_CONFLICTS,
        writes=True,
        needs=Needs.TWO_SPANS,
    ),
    Command(
        id="conflict.other",
        words=QT_TRANSLATE_NOOP("Command", "Another value…"),
        keys=("E",),
        contexts=_CONFLICTS,
        writes=True,
        needs=Needs.CONFLICT_SHOWN,
    ),
    Command(
        id="conflict.all",
        words=QT_TRANSLATE_NOOP("Command", "The same for all of this field"),
        keys=("S",),
        contexts=_CONFLICTS,
        checkable=True,
        needs=Needs.CONFLICT_SHOWN,
    ),
    Command(
        id="conflict.later",
        words=QT_TRANSLATE_NOOP("Command", "Decide later"),
        keys=("L",),
        contexts=_CONFLICTS,
        needs=Needs.CONFLICT_SHOWN,
    ),
    Command(
        id="conflict.open",
        words=QT_TRANSLATE_NOOP("Command", "Show the record of the conflict"),
        keys=("O",),
        contexts=_CONFLICTS,
        needs=Needs.CONFLICT_SHOWN,
    ),
)
