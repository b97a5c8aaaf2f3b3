"""Composing a brief, with its pictures."""
