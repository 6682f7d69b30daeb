"""Why an order earns what it earns: steps that add up to its points, each with a sentence (rule 42)."""
