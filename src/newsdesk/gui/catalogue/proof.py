"""Giving selected words to a field of the current record, as its value and its evidence."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.gui.catalogue.command import Command, Context, Menu, Needs


def _proof(command_id: str, words: object, key: str) -> Command:
    return Command(
        id=command_id,
        words=words,
        menu=Menu.MARK,
        group=5,
        keys=(key,),
        contexts=(Context.READER,),
        writes=True,
        needs=Needs.RECORD_CHOSEN,
    )


PROOF_COMMANDS: tuple[Command, ...] = (
    _proof("proof.role", QT_TRANSLATE_NOOP("Command", "Words are the role"), "Shift+R"),
    _proof("proof.affiliation", QT_TRANSLATE_NOOP("Command", "Words are the affiliation"), "Shift+A"),
    _proof("proof.country", QT_TRANSLATE_NOOP("Command", "Words are the country"), "Shift+C"),
    _proof("proof.when", QT_TRANSLATE_NOOP("Command", "Words say when"), "Shift+W"),
    _proof("proof.place", QT_TRANSLATE_NOOP("Command", "Words say where"), "Shift+P"),
    _proof("proof.status", QT_TRANSLATE_NOOP("Command", "Words prove the state"), "Shift+S"),
)
