"""The tour of the sample: seven marks that wait for what an analyst does."""
