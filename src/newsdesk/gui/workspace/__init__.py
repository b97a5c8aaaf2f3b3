"""Workspaces: opening, beginning, leaving and finding again; versions, backups, the sample."""
