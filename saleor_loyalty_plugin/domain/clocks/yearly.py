"""What all have in common who do something on members' birthdays."""

from datetime import timedelta

TOLD_BEFORE = timedelta(days=7)
"""A birthday that is told later than this before it counts from the next year on."""
APART = timedelta(days=183)
"""Who moves their birthday has the next one so much later at the earliest: December and January are one birthday."""
