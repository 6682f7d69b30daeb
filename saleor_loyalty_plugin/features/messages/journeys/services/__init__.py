"""Journeys as they are edited, entered and gone through."""
