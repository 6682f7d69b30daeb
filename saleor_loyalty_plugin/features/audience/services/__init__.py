"""Keeping what was bought and the figures that it adds up to."""
