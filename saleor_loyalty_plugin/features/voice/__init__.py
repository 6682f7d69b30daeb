"""What members say: surveys, reviews of what they bought, and polls (rules 89 to 91)."""
