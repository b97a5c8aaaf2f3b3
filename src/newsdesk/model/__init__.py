"""Nouns of NewsDesk: frozen values that know nothing of storage, text parsing or windows."""
