"""Records: participants, agenda items, meetings and notes; made, changed, merged and taken apart."""
