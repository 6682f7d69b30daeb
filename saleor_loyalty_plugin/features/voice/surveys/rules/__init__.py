"""What is computed of surveys. Pure."""
