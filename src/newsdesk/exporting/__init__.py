"""Briefs to bytes, one writer a format; pure."""
