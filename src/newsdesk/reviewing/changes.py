"""What of a row changed since a session was made."""

from newsdesk.model.change import Row


def changed_fields(base: Row, now: Row) -> tuple[str, ...]:
    """The fields that are no longer what they were, in their order; fields that only one of the two knows do not count.

    A field that only `base` has was dropped by a newer program, one that only `now` has was not asked about then.
    """
    return tuple(name for name, value in now.items() if name in base and base[name] != value)
