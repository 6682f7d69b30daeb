"""Rewards that staff give without points (rule 96)."""
