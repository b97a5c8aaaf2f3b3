"""The order of the alphabet in lists: Kazakh, Russian and English words by one rule, whatever the interface speaks."""

import re

_AFTER = {"а": "ә", "г": "ғ", "к": "қ", "н": "ң", "о": "ө", "у": "ұү", "х": "һ", "ы": "і"}
"""Letters that follow another one in the alphabet, though not in Unicode."""
_LATE = "\uf8ff"
"""Greater than any letter, so that "ә" and "а" with this behind it come after all words in "а"."""

_KEYS = (
    {later: base + _LATE * place for base, laters in _AFTER.items() for place, later in enumerate(laters, 1)}
    | {"ё": "е"}
    | dict.fromkeys("«»„“”‚‘’\"'()[]", "")
)
_MET = re.compile("|".join(map(re.escape, _KEYS)))


def alphabetical(words: str) -> str:
    """A key that sorts words as the alphabet does.

    Large letters count as small, "ё" as "е"; quotation marks and brackets are passed over.
    """
    return _MET.sub(_key, words.casefold())


def _key(met: re.Match[str]) -> str:
    return _KEYS[met[0]]
