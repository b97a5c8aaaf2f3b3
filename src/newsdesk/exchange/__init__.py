"""Packages between analysts: written, read and checked; pure."""
