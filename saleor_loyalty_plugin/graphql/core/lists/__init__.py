"""Connections, what they can be filtered by, and lists inside lists."""
