"""Members and who they bring: referrals (rules 92 and 93), ambassadors (94), events (95), and gifts by staff (96)."""
