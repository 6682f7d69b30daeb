"""Members who bring friends: codes, what refuses or holds a referral, and the prizes of both (rules 92 and 93)."""
