"""What is marked in a text: quotes, marks, what they prove, tags and what is said about them."""
