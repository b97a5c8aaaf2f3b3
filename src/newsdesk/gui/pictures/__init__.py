"""Pictures of the workspace in the centre of the desk: timeline, network, agenda by participant."""
