"""What analysts are called: by name, or by a letter where there is none that may be told."""

from collections.abc import Mapping, Sequence
from string import ascii_uppercase

from PySide6.QtCore import QCoreApplication


def analyst_names(analysts: Sequence[str], names: Mapping[str, str]) -> Mapping[str, str]:
    """What to call each analyst; letters in their order for those who have none of these names."""
    return {analyst: names.get(analyst) or _lettered(place) for place, analyst in enumerate(analysts)}


def _lettered(place: int) -> str:
    letter = ascii_uppercase[place] if place < len(ascii_uppercase) else str(place + 1)
    return QCoreApplication.translate("Agreement", "Analyst {letter}").format(letter=letter)
