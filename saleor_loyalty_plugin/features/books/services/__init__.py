"""Bringing members in, taking what is kept out, and making two accounts one."""
