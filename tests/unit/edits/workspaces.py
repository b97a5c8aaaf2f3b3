"""Workspaces compared and put together, for the laws of exchange."""

from typing import Any

from newsdesk.edits.exchanging.absorbing import absorbing, rehearse
from newsdesk.edits.exchanging.disputes import disputes
from newsdesk.exchange import read, write
from newsdesk.model.absorption import Absorption, Disputed
from newsdesk.model.article import Sha256, VersionId
from newsdesk.model.package import Package
from newsdesk.store import articles
from newsdesk.store.slicing import finished
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES


def everything(store: Store) -> dict[str, Any]:
    """All that a workspace shows and keeps, deleted rows too, but not in which order it came."""
    known = 'SELECT "row" FROM change WHERE "table" = ?'
    found: dict[str, Any] = {
        name: store.connection.execute(
            f'SELECT {table.selection} FROM "{name}" WHERE id IN ({known}) ORDER BY id',  # noqa: S608 - our names
            (name,),
        ).fetchall()
        for name, table in TABLES.items()
    }
    for name in ("head", "conflict"):
        found[name] = sorted(store.connection.execute(f"SELECT * FROM {name}").fetchall())  # noqa: S608 - our names
    found["disputes"] = disputes(store)
    found["journal"] = sorted(store.entries(), key=lambda entry: entry.id)
    return found


def take(store: Store, giver: Store) -> None:
    """Take in all that another workspace has, entry by entry."""
    versions = {Sha256(str(row["body"])): VersionId(str(row["id"])) for row in giver.rows("article_version")}
    store.absorb(list(giver.entries()), {body: articles.body(giver, one) for body, one in versions.items()})


def hand_over(package: Package, store: Store) -> Absorption:
    """Take in a package as it comes out of its file; what it opens for decision was foreseen."""
    file, before = read(write(package)), {one.id for one in disputes(store)}
    foreseen = rehearse(store, file)
    done = finished(absorbing(store, file, allow_deletions=True))
    places = {Disputed(table=one.table, row=one.row, field=one.fields[0]): one.id for one in disputes(store)}
    assert store.disputed() == sorted(places)
    assert list(foreseen.disputes) == sorted(place for place, one in places.items() if one not in before)
    assert done.disputes == foreseen.disputes
    return done
