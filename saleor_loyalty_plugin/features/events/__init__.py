"""Loyalty events for apps, by Saleor's own webhooks (rule 66)."""
