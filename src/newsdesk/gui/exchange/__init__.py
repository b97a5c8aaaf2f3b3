"""Packages between analysts: made, looked through, taken in; and the conflicts that come of them, decided."""
