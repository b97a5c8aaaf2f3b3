"""Review sessions: made, gone on with, and the keys with which items are judged."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.gui.catalogue.command import Command, Context, Menu, Needs

REASON_KEYS = ("1", "2", "3", "4", "5", "6")
"""Keys of the reasons of a rejection, in the order in which they are shown."""

_REVIEW = (Context.REVIEW,)

REVIEW_COMMANDS: tuple[Command, ...] = (
    Command(
        id="review.new",
        words=QT_TRANSLATE_NOOP("Command", "New review session…"),
        menu=Menu.REVIEW,
        icon="plus",
        writes=True,
    ),
    Command(
        id="review.resume",
        words=QT_TRANSLATE_NOOP("Command", "Start or resume session"),
        menu=Menu.REVIEW,
        keys=("F5",),
        checkable=True,
    ),
    Command(
        id="review.sessions",
        words=QT_TRANSLATE_NOOP("Command", "Review sessions…"),
        menu=Menu.REVIEW,
    ),
    Command(
        id="review.accept",
        words=QT_TRANSLATE_NOOP("Command", "Accept"),
        menu=Menu.REVIEW,
        group=1,
        keys=("A",),
        contexts=_REVIEW,
        writes=True,
        needs=Needs.ITEM_SHOWN,
    ),
    Command(
        id="review.reject",
        words=QT_TRANSLATE_NOOP("Command", "Reject…"),
        menu=Menu.REVIEW,
        group=1,
        keys=("R",),
        contexts=_REVIEW,
        writes=True,
        needs=Needs.ITEM_SHOWN,
    ),
    Command(
        id="review.propose",
        words=QT_TRANSLATE_NOOP("Command", "Propose a change…"),
        menu=Menu.REVIEW,
        group=1,
        keys=("E",),
        contexts=_REVIEW,
        writes=True,
        needs=Needs.ITEM_SHOWN,
    ),
    Command(
        id="review.comment",
        words=QT_TRANSLATE_NOOP("Command", "Comment on the item…"),
        menu=Menu.REVIEW,
        group=1,
        keys=("C",),
        contexts=_REVIEW,
        writes=True,
        needs=Needs.ITEM_SHOWN,
    ),
    Command(
        id="review.skip",
        words=QT_TRANSLATE_NOOP("Command", "Skip to the end"),
        menu=Menu.REVIEW,
        group=1,
        keys=("S",),
        contexts=_REVIEW,
        writes=True,
        needs=Needs.ITEM_SHOWN,
    ),
    Command(
        id="review.take_back",
        words=QT_TRANSLATE_NOOP("Command", "Take the last verdict back"),
        menu=Menu.REVIEW,
        group=1,
        keys=("Z",),
        contexts=_REVIEW,
        writes=True,
        needs=Needs.VERDICT_GIVEN,
    ),
    Command(
        id="review.next",
        words=QT_TRANSLATE_NOOP("Command", "Next item"),
        menu=Menu.REVIEW,
        group=2,
        keys=("J",),
        contexts=_REVIEW,
        repeats=True,
        needs=Needs.ITEM_SHOWN,
    ),
    Command(
        id="review.previous",
        words=QT_TRANSLATE_NOOP("Command", "Previous item"),
        menu=Menu.REVIEW,
        group=2,
        keys=("K",),
        contexts=_REVIEW,
        repeats=True,
        needs=Needs.ITEM_SHOWN,
    ),
    Command(
        id="review.context",
        words=QT_TRANSLATE_NOOP("Command", "More context"),
        menu=Menu.REVIEW,
        group=2,
        keys=("Space",),
        contexts=_REVIEW,
        checkable=True,
        needs=Needs.ITEM_SHOWN,
    ),
    Command(
        id="review.article",
        words=QT_TRANSLATE_NOOP("Command", "Go to the words in the article"),
        menu=Menu.REVIEW,
        group=2,
        keys=("Enter", "Return"),
        contexts=_REVIEW,
        needs=Needs.ITEM_SHOWN,
    ),
    Command(
        id="review.summary",
        words=QT_TRANSLATE_NOOP("Command", "Summary of the session"),
        menu=Menu.REVIEW,
        group=3,
        keys=("Ctrl+End",),
        contexts=_REVIEW,
        needs=Needs.SESSION_SHOWN,
    ),
    Command(
        id="review.leave",
        words=QT_TRANSLATE_NOOP("Command", "Leave the review"),
        menu=Menu.REVIEW,
        group=3,
        keys=("Esc",),
        contexts=_REVIEW,
        needs=Needs.SESSION_SHOWN,
    ),
    *(
        Command(
            id=f"review.reason_{key}",
            words=words,
            keys=(key,),
            contexts=_REVIEW,
            writes=True,
            needs=Needs.REJECTING,
        )
        for key, words in zip(
            REASON_KEYS,
            (
                QT_TRANSLATE_NOOP("Command", "Reject: wrong date"),
                QT_TRANSLATE_NOOP("Command", "Reject: wrong words marked"),
                QT_TRANSLATE_NOOP("Command", "Reject: wrong role or kind"),
                QT_TRANSLATE_NOOP("Command", "Reject: not in the text"),
                QT_TRANSLATE_NOOP("Command", "Reject: already recorded"),
                QT_TRANSLATE_NOOP("Command", "Reject: not important"),
            ),
            strict=True,
        )
    ),
)
