"""Points that are promised for an answer, a review, a vote or a prize, and given once."""
