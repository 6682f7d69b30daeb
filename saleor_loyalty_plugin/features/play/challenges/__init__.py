"""Challenges: goals within periods, reached by facts, with prizes and badges (rules 83 and 84)."""
