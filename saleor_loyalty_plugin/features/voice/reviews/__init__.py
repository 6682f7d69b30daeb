"""Reviews of products by who bought them (rule 90)."""
