"""Audience in the table of tests/graphql/access."""

from .segments.access import ACCESS, OPEN, QUESTIONS, world

__all__ = ["ACCESS", "OPEN", "QUESTIONS", "world"]
