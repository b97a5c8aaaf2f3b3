"""Spans to selectors and back, and from one text to its correction, as pure functions."""

from newsdesk.anchoring.carry import carry
from newsdesk.anchoring.differences import Piece, PieceKind, changes
from newsdesk.anchoring.quote import CONTEXT, Anchored, anchor, describe

__all__ = ["CONTEXT", "Anchored", "Piece", "PieceKind", "anchor", "carry", "changes", "describe"]
