"""Why a package could not be read or written."""

from enum import StrEnum
from typing import NoReturn


class PackageFault(StrEnum):
    """What is wrong with a package; a window has its own words for each."""

    MISSING = "missing"
    NOT_A_FILE = "not a file"
    UNREADABLE = "unreadable"
    NOT_A_PACKAGE = "not a package"
    NEWER = "newer"
    TOO_LARGE = "too large"
    UNSAFE = "unsafe"
    DAMAGED = "damaged"
    INVALID = "invalid"
    WRONG_PASSPHRASE = "wrong passphrase"  # noqa: S105 - a name
    NOT_SEALED = "not sealed"


_SENTENCES = {
    PackageFault.MISSING: ("is not there", "Check the name and whether it was moved."),
    PackageFault.NOT_A_FILE: ("is {detail}, not a file", "Choose an ordinary file that ends in .ndpack."),
    PackageFault.UNREADABLE: ("cannot be opened ({detail})", "Check your rights to it and try again."),
    PackageFault.NOT_A_PACKAGE: (
        "is no package of NewsDesk ({detail})",
        "Choose a file that ends in .ndpack, or have it sent again.",
    ),
    PackageFault.NEWER: (
        "was written by a newer NewsDesk ({detail})",
        "Take it in with the newer program, or ask for one made with this one.",
    ),
    PackageFault.TOO_LARGE: (
        "holds more than a package may ({detail})",
        "Hand over some articles or one review session at a time.",
    ),
    PackageFault.UNSAFE: (
        "holds what does not belong in a package ({detail})",
        "Nothing of it was taken; ask who sent it.",
    ),
    PackageFault.DAMAGED: (
        "was damaged or changed on its way ({detail})",
        "Nothing of it was taken; have it sent again.",
    ),
    PackageFault.INVALID: (
        "says what no NewsDesk writes ({detail})",
        "Nothing of it was taken; ask who sent it.",
    ),
    PackageFault.WRONG_PASSPHRASE: (
        "does not fit the passphrase: another one was used, or somebody changed the package",
        "Ask who sent it for the passphrase.",
    ),
    PackageFault.NOT_SEALED: (
        "was made without a passphrase",
        "Read it without one only if you compared its fingerprint with who sent it.",
    ),
}


class PackageError(Exception):
    """A package that is not read or written: which file, why, and what the cause said.

    `detail` completes the fault where it needs a part, a line or a figure, in English; else it is empty.
    """

    def __init__(self, fault: PackageFault, detail: str = "", file_name: str = "") -> None:
        super().__init__(fault, detail, file_name)
        self.fault = fault
        self.detail = detail
        self.file_name = file_name

    def sentence(self) -> str:
        """The file, the cause and the next step, in English."""
        cause, step = _SENTENCES[self.fault]
        file = f"“{self.file_name}”" if self.file_name else "The package"
        return f"{file} {cause.format(detail=self.detail)}. {step}"

    def __str__(self) -> str:
        return self.sentence()


class NewerPackageError(PackageError):
    """A newer program wrote it."""

    def __init__(self, detail: str) -> None:
        super().__init__(PackageFault.NEWER, detail)


class WrongPassphraseError(PackageError):
    """The passphrase is not the one it was sealed with, or the package was changed since."""

    def __init__(self) -> None:
        super().__init__(PackageFault.WRONG_PASSPHRASE)


def refuse(reason: str, fault: PackageFault = PackageFault.INVALID) -> NoReturn:
    """Say in a few words what no package may have.

    :raises PackageError: always.
    """
    raise PackageError(fault, reason)
