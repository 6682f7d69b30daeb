"""What members agreed to, and what messages say."""
