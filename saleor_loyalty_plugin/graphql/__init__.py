"""What the plugin adds to Saleor's GraphQL schema."""
