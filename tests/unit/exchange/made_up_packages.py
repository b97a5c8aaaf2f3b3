"""Packages of every kind that a program could write, for laws."""

import hashlib

from hypothesis import strategies as st

from newsdesk.model.article import Sha256
from newsdesk.model.change import Entry, EntryId, StepId
from newsdesk.model.package import Package, PackageScope

_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_IDS = st.text("0123456789abcdefЯ._:-", max_size=12).map(lambda tail: f"i{tail}")
_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
    _WORDS,
)
_FIELDS = st.sampled_from(["name", "title", "deleted", "colour", "поле", "new_one"])
_JSON = st.recursive(
    _SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=3), max_leaves=8
)
_ENTRIES = st.builds(
    Entry,
    id=_IDS.map(EntryId),
    step=st.just(StepId("")),
    analyst=_IDS,
    time=st.sampled_from(["", "2026-03-10T12:41:05Z"]),
    counter=st.integers(0, 10**9),
    edit=st.sampled_from(["add participant", "an act of tomorrow"]),
    subject=_WORDS,
    table=st.sampled_from(["participant", "meeting", "review_item", "table_of_tomorrow"]),
    row=_IDS,
    fields=st.dictionaries(_FIELDS, _SCALARS, max_size=4),
    seen=st.dictionaries(_FIELDS, st.lists(_IDS.map(EntryId), max_size=3).map(tuple), max_size=2),
    extra=st.dictionaries(st.sampled_from(["mood", "Ζ", "next"]), _JSON, max_size=2),
)


def _in_order(entries: list[Entry]) -> tuple[Entry, ...]:
    """As a package has them: each in a step of its own, by counter, step and table."""
    apart = [_of_step(entry, StepId(f"s{number}")) for number, entry in enumerate(entries)]
    return tuple(sorted(apart, key=lambda entry: (entry.counter, entry.step, entry.table)))


def _of_step(entry: Entry, step: StepId) -> Entry:
    values = {name: getattr(entry, name) for name in Entry.__slots__}
    return Entry(**{**values, "step": step})


def _hashed(texts: list[str]) -> dict[Sha256, str]:
    return {Sha256(hashlib.sha256(words.encode()).hexdigest()): words for words in texts}


packages = st.builds(
    lambda entries, texts, **more: Package(
        entries=_in_order(entries),
        texts=(held := _hashed(texts)),
        text_hashes={sha256: Sha256(hashlib.sha256(sha256.encode()).hexdigest()) for sha256 in held},
        **more,
    ),
    st.lists(_ENTRIES, max_size=8, unique_by=lambda entry: entry.id),
    st.lists(_WORDS, max_size=3),
    scope=st.sampled_from(PackageScope),
    analyst=st.just("") | _IDS,
    name=_WORDS,
    copy=st.just("") | _IDS,
    sessions=st.dictionaries(_IDS, _WORDS, max_size=2),
    extra=st.dictionaries(st.sampled_from(["urgent", "for"]), _JSON, max_size=2),
)
"""Packages as `read` gives them."""

words = _WORDS
