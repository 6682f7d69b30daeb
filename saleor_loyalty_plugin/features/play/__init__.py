"""What brings members back between orders by playing: challenges, badges, leaderboards, games (rules 83 to 88)."""
