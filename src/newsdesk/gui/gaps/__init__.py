"""What is missing: a list beneath the articles in which each line leads to its place."""
