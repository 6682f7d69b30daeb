"""Whether a message may go, and when: pure (rules 55 to 58)."""
