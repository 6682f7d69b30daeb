"""Tiers: who is in which, what each takes and gives, and what is open to its members alone (rules 22 to 26)."""
