"""Who enters journeys, and what happens to those who are in them."""
