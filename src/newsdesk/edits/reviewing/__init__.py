"""Review sessions and what comes of them; how far analysts agree, and which of their readings stand."""
