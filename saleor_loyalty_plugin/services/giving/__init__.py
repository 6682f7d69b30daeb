"""Points given by hand: many at once, and how many somebody may give (rule 114)."""
