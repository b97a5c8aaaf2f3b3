"""Spans to selectors and back, as pure functions."""
