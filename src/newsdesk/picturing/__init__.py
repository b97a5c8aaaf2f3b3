"""Values become drawings: timeline, network, matrix, sparkline. Nothing here knows how they are painted."""
