"""Campaigns: what they are, when they hold, for which goods, and what they add up to (rules 32 to 37)."""
