"""Books: what the shop's owner reads of the program, from what happened (practice M9)."""
