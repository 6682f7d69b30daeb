"""Surveys: what members are asked, when, and what they answer (rule 89)."""
