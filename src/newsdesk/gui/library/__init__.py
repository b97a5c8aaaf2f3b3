"""The library: the list of articles, what brings new ones in, and what changes their details."""
