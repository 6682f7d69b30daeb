"""What operators, staff and members do with surveys."""
