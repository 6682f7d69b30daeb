"""What members agree to, what is written to them, when it goes, and what became of it."""
