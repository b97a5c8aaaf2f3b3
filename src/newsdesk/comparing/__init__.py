"""Reports beside each other: records aligned, paragraphs likened, duplicates found. Pure functions between values."""
