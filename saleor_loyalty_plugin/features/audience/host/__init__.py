"""What profiles are made of, in Saleor."""
