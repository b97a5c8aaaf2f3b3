"""What taking in would do, found by the very work that does it, and nothing written."""

from collections.abc import Generator, Sequence

from newsdesk.model.absorption import Absorption
from newsdesk.model.change import Edit, Entry, Step, StepId
from newsdesk.store.absorbing import Texts
from newsdesk.store.intake import rehearse
from newsdesk.store.slicing import Progress
from newsdesk.store.steps import highest_counter
from newsdesk.store.store import Store


def rehearsing(
    store: Store, entries: Sequence[Entry], texts: Texts, *, bring_back: bool = False
) -> Generator[Progress, None, Absorption]:
    """Say what `Store.absorbing` would do, slice by slice; the store may be open to read only.

    :raises ForgedEntryError: if an entry cannot have been written honestly.
    """
    counter = highest_counter(store.connection) + 1
    step = Step(id=StepId(""), edit=Edit.ABSORB, subject="", analyst=store.analyst, time="", counter=counter)
    return rehearse(store.connection, step, entries, texts, bring_back=bring_back)
