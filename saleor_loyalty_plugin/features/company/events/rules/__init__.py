"""What is computed of an event. Pure."""
