"""Points given for another reason than an order: bonuses, and by hand, many at once and within limits (rule 114)."""
