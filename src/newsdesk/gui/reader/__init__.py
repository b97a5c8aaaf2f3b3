"""The reader: an article's canonical text with its marks painted under the words."""
