"""The command line: the same edits, no Qt."""
