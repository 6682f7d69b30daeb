"""What the core asks features. Without an answer there is none, and nothing is queried."""
