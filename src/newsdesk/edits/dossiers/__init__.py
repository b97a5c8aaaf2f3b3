"""Composing the dossier of a record."""
