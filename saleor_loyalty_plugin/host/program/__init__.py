"""The program as Saleor keeps it: its settings, its currency and how it is doing."""
