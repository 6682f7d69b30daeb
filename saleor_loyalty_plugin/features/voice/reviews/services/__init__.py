"""What members and staff do with reviews."""
