"""What the demo tells, part by part."""
