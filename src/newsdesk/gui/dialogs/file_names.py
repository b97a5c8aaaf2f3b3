"""Titles as names of files, on every system that a file may travel to."""

_LENGTH = 80
_NEVER = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10))}
)
"""What Windows takes for a device, whatever ending follows."""


def file_name(title: str, otherwise: str) -> str:
    """A title as the name of a file without its ending; `otherwise` where nothing of it can stand in one."""
    seen = "".join(" " if letter in _NEVER or not letter.isprintable() else letter for letter in title[: 10 * _LENGTH])
    name = " ".join(seen.split()).strip(" .")[:_LENGTH].rstrip(" .") or otherwise
    return f"_{name}" if name.partition(".")[0].strip().upper() in _RESERVED else name
