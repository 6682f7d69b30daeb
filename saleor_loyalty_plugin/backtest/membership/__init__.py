"""What becomes of one member after another: points, tier, spending, campaigns, and the months they add up to."""
