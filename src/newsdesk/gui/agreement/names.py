"""What analysts are called: by name, or by a letter where nobody is to know who it was."""

from collections.abc import Mapping, Sequence
from string import ascii_uppercase

from PySide6.QtCore import QCoreApplication


def analyst_names(analysts: Sequence[str], names: Mapping[str, str], *, blind: bool) -> Mapping[str, str]:
    """A name for each analyst id; letters in their order where the session is blind or a name is not known."""
    known = {} if blind else names
    return {analyst: known.get(analyst) or _lettered(place) for place, analyst in enumerate(analysts)}


def _lettered(place: int) -> str:
    letter = ascii_uppercase[place] if place < len(ascii_uppercase) else str(place + 1)
    return QCoreApplication.translate("Agreement", "Analyst {letter}").format(letter=letter)
