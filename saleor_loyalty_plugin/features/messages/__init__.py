"""Messages to members: what they agreed to, and when one may be written to them (rules 55 to 58)."""
