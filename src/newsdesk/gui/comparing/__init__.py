"""Comparing reports: threads between two texts, linked scrolling, the alignment beneath them, a table of many."""
