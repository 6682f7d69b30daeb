"""From the start of a back-test to its end."""
