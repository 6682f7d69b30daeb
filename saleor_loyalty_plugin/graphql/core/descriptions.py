"""Texts that descriptions share, as in Saleor's own module of this name."""

ADDED_IN_02 = "\n\nAdded in plugin 0.2."
