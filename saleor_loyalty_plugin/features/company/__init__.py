"""Members and who they bring: referrals (rules 92 and 93), events (rule 95), and gifts by staff (rule 96)."""
