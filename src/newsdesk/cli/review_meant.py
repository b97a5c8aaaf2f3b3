"""Which session, item, analyst or verdict the words of a command mean."""

from collections.abc import Sequence

from newsdesk.cli.input_error import InputError
from newsdesk.model.review import ItemId, Judgement, ReviewSession
from newsdesk.store import reviews
from newsdesk.store.analysts import analysts
from newsdesk.store.store import Store

JUDGEMENTS = {
    "accept": Judgement.ACCEPTED,
    "reject": Judgement.REJECTED,
    "change": Judgement.CHANGED,
    "skip": Judgement.SKIPPED,
}
"""The words by which a verdict is given."""

BACK, COMMENT = "back", "comment"
"""What else can be done to an item: take the own verdict back, or only say something."""


def meant_session(store: Store, words: str) -> ReviewSession:
    """The session of that id or name, or the only one there is.

    Raises:
        InputError: if there is none, or more than one.
    """
    found = reviews.sessions(store)
    if words:
        found = [one for one in found if one.id == words] or [one for one in found if one.name == words]
    if len(found) == 1:
        return found[0]
    called = f" called {words!r}" if words else ""
    if not found:
        msg = f"There is no review session{called} in {store.path.name}."
    else:
        listed = ", ".join(f"{one.id} ({one.name})" for one in found)
        msg = f"There is more than one review session{called}; give an id: {listed}."
    raise InputError(msg)


def meant_item(store: Store, session: str, words: str) -> ItemId:
    """The item of that id, or at that place of a session.

    Raises:
        InputError: if there is none.
    """
    if reviews.item(store, words) is not None:
        return ItemId(words)
    held = meant_session(store, session)
    found = reviews.items(store, held.id)
    if words.isdecimal() and 1 <= int(words) <= len(found):
        return found[int(words) - 1].id
    msg = f"The session {held.name!r} has no item {words}; its places are 1 to {len(found)}."
    raise InputError(msg)


def meant_verdict(words: str) -> str:
    """What is to be done to an item, as one of the words of `JUDGEMENTS`, `BACK` or `COMMENT`.

    Raises:
        InputError: for any other word.
    """
    word = words.casefold()
    known = {name: name for name in _WORDS} | {judgement.value: name for name, judgement in JUDGEMENTS.items()}
    if word not in known:
        msg = f"{words!r} is no verdict; it can be {', '.join(_WORDS)}."
        raise InputError(msg)
    return known[word]


_WORDS = (*JUDGEMENTS, COMMENT, BACK)


def split_verdict(words: Sequence[str]) -> tuple[str, str, str]:
    """Session, item and verdict of what stands behind a workspace.

    Raises:
        InputError: if these are not two or three words.
    """
    match words:
        case [item, verdict]:
            return "", item, meant_verdict(verdict)
        case [session, item, verdict]:
            return session, item, meant_verdict(verdict)
        case _:
            msg = "Give an item and a verdict: newsdesk review verdict WORKSPACE [SESSION] ITEM VERDICT."
            raise InputError(msg)


def meant_analyst(store: Store, words: str) -> str:
    """The id of an analyst given by id or name; "" for none.

    Raises:
        InputError: if nobody, or more than one, is called so.
    """
    if not words:
        return ""
    ids = sorted(who for who, name in analysts(store).names.items() if words in {who, name})
    if len(ids) == 1:
        return ids[0]
    if ids:
        msg = f"More than one analyst is called {words!r}; give an id: {', '.join(ids)}."
    else:
        msg = f"No analyst is called {words!r} in {store.path.name}."
    raise InputError(msg)
