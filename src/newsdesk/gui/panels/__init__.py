"""The records beside the reader: tree, table, form, quotes and the link palette."""
