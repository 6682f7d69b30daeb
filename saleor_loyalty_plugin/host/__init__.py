"""All that is known about Saleor's inside: its versions, its orders, its customers, its plugin configuration."""
