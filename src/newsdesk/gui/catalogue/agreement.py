"""How far analysts agree, and the adjudication of their readings."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.gui.catalogue.command import Command, Context, Menu, Needs

MOST_ANALYSTS = 9
"""So many readings have a key of their own; the others are taken by a double click."""

_ADJUDICATION = (Context.ADJUDICATION,)

AGREEMENT_COMMANDS: tuple[Command, ...] = (
    Command(
        id="agreement.show",
        words=QT_TRANSLATE_NOOP("Command", "Agreement…"),
        menu=Menu.REVIEW,
        group=4,
        icon="users-round",
        checkable=True,
    ),
    Command(
        id="adjudication.show",
        words=QT_TRANSLATE_NOOP("Command", "Adjudication…"),
        menu=Menu.REVIEW,
        group=4,
        icon="git-merge",
        checkable=True,
    ),
    Command(
        id="adjudication.merge",
        words=QT_TRANSLATE_NOOP("Command", "Take over what is agreed"),
        menu=Menu.REVIEW,
        group=4,
        keys=("M",),
        contexts=_ADJUDICATION,
        writes=True,
        needs=Needs.AGREED_WAITING,
    ),
    Command(
        id="adjudication.next",
        words=QT_TRANSLATE_NOOP("Command", "Next undecided place"),
        keys=("J",),
        contexts=_ADJUDICATION,
        repeats=True,
        needs=Needs.PLACE_SHOWN,
    ),
    Command(
        id="adjudication.previous",
        words=QT_TRANSLATE_NOOP("Command", "Previous undecided place"),
        keys=("K",),
        contexts=_ADJUDICATION,
        repeats=True,
        needs=Needs.PLACE_SHOWN,
    ),
    Command(
        id="adjudication.next_of_all",
        words=QT_TRANSLATE_NOOP("Command", "Next place, decided or not"),
        keys=("Shift+J",),
        contexts=_ADJUDICATION,
        repeats=True,
        needs=Needs.PLACE_SHOWN,
    ),
    Command(
        id="adjudication.previous_of_all",
        words=QT_TRANSLATE_NOOP("Command", "Previous place, decided or not"),
        keys=("Shift+K",),
        contexts=_ADJUDICATION,
        repeats=True,
        needs=Needs.PLACE_SHOWN,
    ),
    Command(
        id="adjudication.leave_open",
        words=QT_TRANSLATE_NOOP("Command", "Leave the place undecided"),
        keys=("U",),
        contexts=_ADJUDICATION,
        needs=Needs.PLACE_SHOWN,
    ),
    Command(
        id="adjudication.article",
        words=QT_TRANSLATE_NOOP("Command", "Go to the place in its article"),
        keys=("Enter", "Return"),
        contexts=_ADJUDICATION,
        needs=Needs.PLACE_SHOWN,
    ),
    *(
        Command(
            id=f"adjudication.take_{number}",
            words=words,
            keys=(str(number),),
            contexts=_ADJUDICATION,
            writes=True,
            needs=Needs.PLACE_SHOWN,
        )
        for number, words in enumerate(
            (
                QT_TRANSLATE_NOOP("Command", "Take the reading of analyst 1"),
                QT_TRANSLATE_NOOP("Command", "Take the reading of analyst 2"),
                QT_TRANSLATE_NOOP("Command", "Take the reading of analyst 3"),
                QT_TRANSLATE_NOOP("Command", "Take the reading of analyst 4"),
                QT_TRANSLATE_NOOP("Command", "Take the reading of analyst 5"),
                QT_TRANSLATE_NOOP("Command", "Take the reading of analyst 6"),
                QT_TRANSLATE_NOOP("Command", "Take the reading of analyst 7"),
                QT_TRANSLATE_NOOP("Command", "Take the reading of analyst 8"),
                QT_TRANSLATE_NOOP("Command", "Take the reading of analyst 9"),
            ),
            start=1,
        )
    ),
)
