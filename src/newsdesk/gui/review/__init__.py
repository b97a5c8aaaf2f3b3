"""A review session: its making, the queue, the verdicts, the summary."""
