"""What the books read of the ledger, in sets."""
