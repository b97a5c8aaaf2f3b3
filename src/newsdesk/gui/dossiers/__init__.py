"""The dossier of a record: a page over all articles, in the centre of the window."""
