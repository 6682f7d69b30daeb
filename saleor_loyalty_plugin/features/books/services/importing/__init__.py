"""Members from other systems: each row posts once, or waits for whom it is of (rule 67)."""
