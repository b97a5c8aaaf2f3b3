"""Text as NewsDesk reads it: canonical text from Markdown or plain lines, and what can be told from its words."""
