"""Polls, and contests of members' entries that are won by votes (rule 91)."""
