"""What the books read of Saleor's own tables."""
