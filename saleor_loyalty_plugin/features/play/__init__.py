"""What members play for: challenges and badges (rules 83 and 84), and the leaderboard (rule 85)."""
