"""Palettes of the whole desk: commands, articles and records, workspaces."""
