"""Qt models over the store: they read, never write, and listen to the one announcement."""
