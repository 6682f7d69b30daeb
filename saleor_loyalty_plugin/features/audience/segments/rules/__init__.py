"""What a segment's rule is and which rules there can be. Pure."""
