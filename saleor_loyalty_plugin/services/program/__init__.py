"""The rows that an operator edits, and those that a new installation starts with."""
