"""Members and who they bring: referrals (rules 92 and 93), and gifts by staff (rule 96)."""
