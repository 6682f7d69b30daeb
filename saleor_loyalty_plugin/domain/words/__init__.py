"""The one home of sentences for shoppers and staff, in four languages, and of how each writes numbers and nouns."""
