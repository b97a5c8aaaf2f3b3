"""Dialogs. Each is opened with `open()` and tells what was decided by a signal; none runs a loop."""
