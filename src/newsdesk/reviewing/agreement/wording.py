"""Values of fields as they are compared: words without case, quotation marks and stops."""

import unicodedata
from functools import lru_cache

_EDGES = "«»\"“”„‘’'.,;:!?()[]"


@lru_cache(maxsize=4096)
def normalised(words: str) -> str:
    """Words as they are compared: composed letters, no case, single spaces, no marks at the ends of words."""
    folded = unicodedata.normalize("NFC", words).casefold()
    return " ".join(filter(None, (word.strip(_EDGES) for word in folded.split())))
