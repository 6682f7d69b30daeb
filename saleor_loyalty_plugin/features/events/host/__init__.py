"""Saleor's webhooks: who listens, the deliveries, and whether this Saleor has what they need."""
