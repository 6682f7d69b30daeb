"""Who earned the most in a week, a month or a year (rule 85)."""
