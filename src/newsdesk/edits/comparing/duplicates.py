"""Records of the workspace that are likely one thing, to be looked at, merged or parted."""

from newsdesk.comparing.alignment import KINDS
from newsdesk.comparing.duplicates import Duplicate, duplicates
from newsdesk.edits.comparing.accounts import account_of
from newsdesk.edits.recording.pairings import words_on
from newsdesk.store.records import records
from newsdesk.store.store import Store


def likely_duplicates(store: Store) -> list[Duplicate]:
    """Pairs of participants, agenda items and meetings that are likely one, the surest first; see `duplicates`."""
    accounts = [account_of(record) for kind in KINDS for record in records(store, kind)]
    return duplicates(accounts, words_on(store, {account.record for account in accounts}))
