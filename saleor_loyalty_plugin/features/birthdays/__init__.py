"""Birthdays: a member's own date, and points once a year (setting `birthday_points`)."""
