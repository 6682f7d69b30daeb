"""What journeys ask Saleor: orders, checkouts, stock, products, and codes for members."""
