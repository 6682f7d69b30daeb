"""What the books compute from what was counted."""
