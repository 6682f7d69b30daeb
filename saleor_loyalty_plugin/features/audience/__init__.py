"""The audience: what the program knows of its members' buying (rules 46 to 53)."""
