"""The settings: pages of what a person prefers, applied at once."""
