"""What operators, staff and members do with events."""
