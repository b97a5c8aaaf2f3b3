"""Name every library in the build with its version and licence; refuse the build over one that may not ship."""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

TOOLS = {"pip", "setuptools", "hatchling", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "newsdesk"}
"""What makes the build and is not in it. PyInstaller's bootloader is, under an exception made for that."""

FORBIDDEN = re.compile(r"\bA?GPL|GNU (Affero )?General Public", re.IGNORECASE)
ALLOWED_BESIDE = re.compile(r"LGPL|Lesser", re.IGNORECASE)


def licence_of(library: Distribution) -> str:
    """What a library says of its own licence, in one line."""
    about = library.metadata
    classifiers = [line for line in about.get_all("Classifier") or () if "License ::" in line]
    classified = "; ".join(line.rpartition("::")[2].strip() for line in classifiers)
    said = about.get("License-Expression") or classified or (about.get("License") or "").partition("\n")[0]
    return said.strip() or "not stated"


def may_ship(licence: str) -> bool:
    """Whether a licence lets the program carry the library: no GPL or AGPL, unless LGPL is offered as well."""
    return not FORBIDDEN.search(licence) or bool(ALLOWED_BESIDE.search(licence))


def shipped() -> Iterator[Distribution]:
    """The libraries of this environment that are in the build, by name."""
    for library in sorted(distributions(), key=lambda each: each.metadata["Name"].lower()):
        if library.metadata["Name"].lower() not in TOOLS:
            yield library


def main(target: Path) -> None:
    """Write the notices.

    :raises SystemExit: if a library may not ship.
    """
    rows = [(each.metadata["Name"], each.version, licence_of(each)) for each in shipped()]
    refused = [f"{name} ({licence})" for name, _, licence in rows if not may_ship(licence)]
    if refused:
        sys.exit(f"these may not ship: {', '.join(refused)}")
    lines = [
        "# Third-party software in this build",
        "",
        "Qt and PySide6 are used under the LGPL 3. Their libraries are separate files in `_internal/PySide6`: put",
        "others of the same version in their place to replace them. PT Serif and Source Sans 3 are under the SIL Open",
        "Font License 1.1, the icons of Lucide under the ISC licence; their texts lie in",
        "`_internal/newsdesk/_resources`.",
        "",
        "| library | version | licence |",
        "|---|---|---|",
        *(f"| {name} | {version} | {licence} |" for name, version, licence in rows),
        "",
    ]
    target.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
