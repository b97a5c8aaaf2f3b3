"""Tool-tips in plain words: Qt takes for markup whatever looks like it, and opens the files that it names."""

from PySide6.QtGui import Qt as Text

_LONGEST = 1000
"""More characters than this nobody reads in a tool-tip."""


def tip(words: str) -> str:
    """Words as a tool-tip that shows them literally, whoever wrote them."""
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    return Text.convertFromPlainText(shown) if Text.mightBeRichText(shown) else shown
