"""Articles that were corrected: updating one, its versions, the quotes that wait."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.gui.catalogue.command import Command, Context, Menu, Needs


def _on_row(
    name: str, words: object, icon: str, *keys: str, writes: bool = True, needs: Needs = Needs.QUOTE_WAITING
) -> Command:
    """What can be done with the chosen rows of the quotes that wait."""
    return Command(
        id=f"tray.{name}",
        words=words,
        icon=icon,
        keys=keys,
        contexts=(Context.TRAY,),
        menu=Menu.RECORD,
        group=6,
        writes=writes,
        needs=needs,
    )


VERSION_COMMANDS: tuple[Command, ...] = (
    Command(
        id="article.update",
        words=QT_TRANSLATE_NOOP("Command", "Update article…"),
        menu=Menu.FILE,
        group=2,
        icon="refresh-cw",
        keys=("Ctrl+Shift+U",),
        writes=True,
        needs=Needs.ARTICLE_CHOSEN,
    ),
    Command(
        id="view.versions",
        words=QT_TRANSLATE_NOOP("Command", "Versions of the article"),
        menu=Menu.VIEW,
        icon="history",
        keys=("Ctrl+Alt+V",),
        checkable=True,
        needs=Needs.ARTICLE_OPEN,
    ),
    Command(
        id="view.tray",
        words=QT_TRANSLATE_NOOP("Command", "Quotes that wait"),
        menu=Menu.VIEW,
        icon="inbox",
        keys=("Ctrl+Alt+Q",),
        checkable=True,
    ),
    _on_row(
        "take_reading",
        QT_TRANSLATE_NOOP("Command", "Take the new reading"),
        "corner-down-left",
        "T",
        needs=Needs.FACT_REPLACED,
    ),
    _on_row(
        "keep_value", QT_TRANSLATE_NOOP("Command", "Keep the record's value"), "lock", "K", needs=Needs.FACT_REPLACED
    ),
    _on_row(
        "set_record",
        QT_TRANSLATE_NOOP("Command", "Set the record to this report's value"),
        "pencil",
        "Shift+T",
        needs=Needs.FACT_REPLACED,
    ),
    _on_row("accept", QT_TRANSLATE_NOOP("Command", "Accept the new place"), "check", "A", "Enter", "Return"),
    _on_row("accept_moved", QT_TRANSLATE_NOOP("Command", "Accept all that only moved"), "check", "Shift+A"),
    _on_row("attach", QT_TRANSLATE_NOOP("Command", "Attach to selected words…"), "link", "R"),
    _on_row("let_go", QT_TRANSLATE_NOOP("Command", "Let the quote go"), "unlink", "Del"),
)
