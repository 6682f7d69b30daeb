"""What is computed of polls. Pure."""
