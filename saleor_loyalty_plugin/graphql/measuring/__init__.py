"""What was measured of anything that holds members out, as staff see it. Mounted with the feature that measures."""
