"""What a journey is and how a member goes through it: pure (rules 62 and 63)."""
