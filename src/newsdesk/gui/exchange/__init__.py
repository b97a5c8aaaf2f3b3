"""Packages: made, looked through, taken in; conflicts decided."""
