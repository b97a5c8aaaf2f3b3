"""Canonical text: the one flattening of Markdown, and what can be read off text without a store."""
