"""Meetings and streams with seats: registration by tier, a waiting list, and questions (rule 95)."""
