"""Wheels and scratch cards: slices with published chances, draws that anybody can recompute (rules 86 to 88)."""
