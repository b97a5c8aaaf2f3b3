"""How far analysts agree, and the adjudication of their readings."""
