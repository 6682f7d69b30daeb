"""Members tell their birthday and get points for it."""
