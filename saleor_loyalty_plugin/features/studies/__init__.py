"""Back-tests that operators run on the shop's own orders, in the background."""
