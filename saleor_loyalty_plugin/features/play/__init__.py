"""What brings members back between orders by playing: games of chance that can be checked (rules 86 to 88)."""
