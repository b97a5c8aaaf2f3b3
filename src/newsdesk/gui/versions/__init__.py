"""Articles that were corrected: updating one, its versions beside each other, the quotes that wait."""
