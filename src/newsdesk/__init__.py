"""NewsDesk: an offline desk for analysts who read news and must brief others."""
