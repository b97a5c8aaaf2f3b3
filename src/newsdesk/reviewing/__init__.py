"""Judging what others recorded: queue, states, summary and agreement; pure."""
