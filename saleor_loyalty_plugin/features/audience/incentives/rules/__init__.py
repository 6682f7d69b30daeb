"""What an incentive may give, what that costs, and who gets what."""
