"""What went wrong inside the program: written down, and said calmly."""
