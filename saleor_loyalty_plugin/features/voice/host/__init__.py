"""What members' words are asked of Saleor."""
