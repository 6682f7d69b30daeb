"""What sweeps remember between their batches."""
