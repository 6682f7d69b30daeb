"""The shops that the demo plays in, as a caller of the API or as plain objects."""
