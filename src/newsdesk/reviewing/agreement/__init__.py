"""Agreement between analysts: matching of units, coefficients, bootstrap intervals, stacks to be adjudicated."""
