"""The workspace file: its tables, its journal, search, backups and the news of what changed."""
