"""Members who bring friends for a share of what these order, by conditions that both agreed to (rule 94)."""
