"""Orders from before the program, awarded as if it had run since then (rule 67): replayed in memory, in batches."""
