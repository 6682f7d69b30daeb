"""What is done with campaigns: operators edit them, orders take from them."""
