"""What a key does with words of an article, once or for every further selection."""
