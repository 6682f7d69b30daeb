"""Holdouts: who is on which side, what the sides' difference shows, and how many members it takes (rules 40, 43)."""
