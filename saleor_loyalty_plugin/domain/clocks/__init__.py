"""What clocks show where somebody is."""
