"""What newer programs wrote in the manifests of packages that were taken in; it travels on in those made here."""

import json
import sqlite3
from collections.abc import Mapping

from newsdesk.store.journal import to_json
from newsdesk.store.picture import meta, set_meta

MOST = 100_000
"""So many code points of it are kept, as JSON: others' words must not fill the manifest until nothing can be packed."""

_NAME = "manifest_extra"


def kept_extra(connection: sqlite3.Connection) -> dict[str, object]:
    """All of it, values of JSON by name."""
    found: dict[str, object] = json.loads(meta(connection, _NAME) or "{}")
    return found


def keep_extra(connection: sqlite3.Connection, extra: Mapping[str, object]) -> None:
    """Keep within a transaction what one manifest says beside what is known here; the last one's word stands.

    Where it would come to more than `MOST` it is left out.
    """
    words = to_json(kept_extra(connection) | dict(extra))
    if extra and len(words) <= MOST:
        set_meta(connection, _NAME, words)
