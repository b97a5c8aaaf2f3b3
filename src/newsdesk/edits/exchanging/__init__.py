"""Packages out and in, and the disputes that come of it."""
