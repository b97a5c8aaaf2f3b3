"""Every stage of the desk, in the order of the walk: windows, panes, what floats, dialogs, work of several."""

from importlib import import_module

from tests.gui.walk.desk import STAGES

for each in ("windows", "panes", "reports", "floating", "dialogs", "offline"):
    import_module(f"tests.gui.walk.{each}")

__all__ = ["STAGES"]
