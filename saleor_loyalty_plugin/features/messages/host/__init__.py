"""What messages and journeys ask Saleor."""
