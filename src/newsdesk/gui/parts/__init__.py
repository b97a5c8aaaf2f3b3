"""Small widgets that every pane is put together from; each paints from the tokens of the theme."""
