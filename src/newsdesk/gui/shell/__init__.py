"""The frame around the panes: menus, mode bar, status bar, messages, and the welcome page."""
