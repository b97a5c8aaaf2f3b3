"""How NewsDesk looks: colour tokens, type, icons, and the style that draws Qt's own widgets."""
