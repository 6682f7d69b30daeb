"""What orders earn: what is frozen of them, and what they count by that."""
