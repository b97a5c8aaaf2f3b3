"""Spans to selectors and back, as pure functions."""

from newsdesk.anchoring.quote import CONTEXT, Anchored, anchor, describe

__all__ = ["CONTEXT", "Anchored", "anchor", "describe"]
