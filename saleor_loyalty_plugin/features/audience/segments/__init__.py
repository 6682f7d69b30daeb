"""Segments: who of the members is meant, by a rule or by a list (rules 50 to 53)."""
