"""Members who are stopped or go (rules 111 and 112)."""
