"""Points that leave: set aside by checkouts, taken by orders, paid for rewards."""
