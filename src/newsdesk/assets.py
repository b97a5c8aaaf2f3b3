"""The one door to what ships in `resources/`: fonts, icons, translations, templates, samples."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_CANDIDATES = (
    _HERE / "_resources",  # in a wheel and in a frozen build
    _HERE.parents[1] / "resources",  # in a checkout
)


def asset(*parts: str) -> Path:
    """Path of a file or folder that ships with the program, such as `asset("icons", "search.svg")`.

    Raises:
        FileNotFoundError: if nothing of that name ships; the installation is then incomplete.
    """
    for root in _CANDIDATES:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    msg = f"{'/'.join(parts)} is missing from the installation; install NewsDesk again"
    raise FileNotFoundError(msg)
