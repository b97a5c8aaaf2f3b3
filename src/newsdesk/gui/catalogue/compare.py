"""Comparing reports."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.gui.catalogue.command import Command, Context, Menu, Needs


def _on_row(
    name: str, words: object, icon: str, key: str, *, writes: bool = True, needs: Needs = Needs.ROW_COMPARED
) -> Command:
    """What can be done with the current row of the comparison."""
    keys = ("Enter", "Return") if key == "Enter" else (key,)
    return Command(
        id=f"compare.{name}",
        words=words,
        icon=icon,
        keys=keys,
        contexts=(Context.COMPARISON,),
        menu=Menu.RECORD,
        group=5,
        writes=writes,
        needs=needs,
    )


COMPARE_COMMANDS: tuple[Command, ...] = (
    Command(
        id="compare.alignment",
        words=QT_TRANSLATE_NOOP("Command", "Alignment of records"),
        menu=Menu.VIEW,
        icon="equal-not",
        keys=("Ctrl+Alt+A",),
        checkable=True,
        needs=Needs.TWO_SHOWN,
    ),
    Command(
        id="compare.link",
        words=QT_TRANSLATE_NOOP("Command", "Link the scrolling of both articles"),
        menu=Menu.VIEW,
        icon="link",
        keys=("Ctrl+Shift+Y",),
        checkable=True,
        needs=Needs.TWO_SHOWN,
    ),
    Command(
        id="compare.next_difference",
        words=QT_TRANSLATE_NOOP("Command", "Next difference of the reports"),
        menu=Menu.GO,
        group=1,
        keys=("F12",),
        needs=Needs.TWO_SHOWN,
    ),
    Command(
        id="compare.previous_difference",
        words=QT_TRANSLATE_NOOP("Command", "Previous difference of the reports"),
        menu=Menu.GO,
        group=1,
        keys=("Shift+F12",),
        needs=Needs.TWO_SHOWN,
    ),
    Command(
        id="compare.reports",
        words=QT_TRANSLATE_NOOP("Command", "Compare reports"),
        menu=Menu.GO,
        group=4,
        icon="columns-2",
        keys=("C",),
        contexts=(Context.LIBRARY,),
        needs=Needs.SEVERAL_CHOSEN,
    ),
    _on_row("show_quotes", QT_TRANSLATE_NOOP("Command", "Show the quotes of both"), "quote", "Enter", writes=False),
    _on_row(
        "confirm",
        QT_TRANSLATE_NOOP("Command", "They are the same"),
        "check",
        "A",
        needs=Needs.PAIR_PROPOSED,
    ),
    _on_row("part", QT_TRANSLATE_NOOP("Command", "They are not the same"), "unlink", "R", needs=Needs.PAIR_PROPOSED),
    _on_row("pair_with", QT_TRANSLATE_NOOP("Command", "Is the same as…"), "link", "L"),
    _on_row(
        "merge",
        QT_TRANSLATE_NOOP("Command", "Make one record of both…"),
        "git-merge",
        "M",
        needs=Needs.PAIR_PROPOSED,
    ),
    _on_row("keep", QT_TRANSLATE_NOOP("Command", "Keep as a finding"), "pin", "K"),
    _on_row(
        "edit_note",
        QT_TRANSLATE_NOOP("Command", "Write a note to the finding"),
        "pencil",
        "F2",
        needs=Needs.FINDING_KEPT,
    ),
    _on_row(
        "drop_finding",
        QT_TRANSLATE_NOOP("Command", "Do not keep the finding"),
        "trash-2",
        "Del",
        needs=Needs.FINDING_KEPT,
    ),
    Command(
        id="compare.only_differences",
        words=QT_TRANSLATE_NOOP("Command", "Only what does not agree"),
        icon="equal-not",
        keys=("D",),
        contexts=(Context.COMPARISON,),
        menu=Menu.VIEW,
        checkable=True,
    ),
    Command(
        id="compare.in_text_order",
        words=QT_TRANSLATE_NOOP("Command", "In the order of the text"),
        icon="arrow-up-down",
        keys=("S",),
        contexts=(Context.COMPARISON,),
        menu=Menu.VIEW,
        checkable=True,
    ),
)
