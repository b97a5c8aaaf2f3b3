"""Articles: taken in, corrected, found again; and where annotations stand when a text changes."""
