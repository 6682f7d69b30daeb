"""Campaigns: what changes what orders earn for a while (rules 32 to 41)."""
