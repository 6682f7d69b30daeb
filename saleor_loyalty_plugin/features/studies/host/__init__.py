"""What back-tests ask of Saleor: the program of today, and the shop's orders."""
