"""Reads of games: what they stand at, and what members have of them."""
