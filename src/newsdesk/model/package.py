"""A package: what one analyst hands another, on a stick or by mail."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.model.article import Sha256
from newsdesk.model.change import Entry

FORMAT = 1
"""The format of packages that this program writes and the newest that it reads."""


class PackageScope(StrEnum):
    """What a package was made of: the whole workspace, some articles, or one review session."""

    ALL = "all"
    ARTICLES = "articles"
    REVIEW = "review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """Journal entries, and the texts that they name, as Markdown by its SHA-256.

    `text_hashes` has for each of these the hash of the canonical text that the sender read it as. `analyst` and
    `name` say who packed it, `copy` is the id of the workspace copy it came from, `sessions` names the review
    sessions in it by their ids. `extra` is what a newer program wrote in the manifest beside that, values of JSON.
    The same content gives the same bytes: there is no time of packing in it. Entries stand by counter, step and table,
    and within that as they were made, so that rows are listed in the same order everywhere.
    """

    entries: tuple[Entry, ...]
    texts: Mapping[Sha256, str] = field(default_factory=dict)
    text_hashes: Mapping[Sha256, Sha256] = field(default_factory=dict)
    scope: PackageScope = PackageScope.ALL
    analyst: str = ""
    name: str = ""
    copy: str = ""
    sessions: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)


class Seal(StrEnum):
    """Whether a package carries a code made with a shared passphrase, and whether it fits the one given."""

    NONE = "none"
    UNCHECKED = "unchecked"
    FITS = "fits"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageFile:
    """A package as it was read from a file: `fingerprint` is what both sides compare aloud, `sha256` all of it.

    `size` is the file's, in bytes.
    """

    package: Package
    fingerprint: str
    sha256: Sha256
    size: int
    seal: Seal = Seal.NONE
