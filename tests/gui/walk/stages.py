"""Every stage of the desk, in the order in which it is walked: windows, panes, what floats, dialogs."""

from importlib import import_module

from tests.gui.walk.desk import STAGES

for each in ("windows", "panes", "reports", "floating", "dialogs"):
    import_module(f"tests.gui.walk.{each}")

__all__ = ["STAGES"]
