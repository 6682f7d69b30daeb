"""What operators and members do with games."""
