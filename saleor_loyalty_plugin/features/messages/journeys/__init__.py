"""Journeys: what members are sent and given when something of theirs happens, step by step (rules 62 to 65)."""
