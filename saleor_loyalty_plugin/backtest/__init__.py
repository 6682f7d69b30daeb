"""Back-test: what a program would have cost and brought on a shop's past orders.

Reads a file of orders, runs them through `domain/`, the rules that the shop itself runs, and writes a report. Needs
neither Saleor nor Django nor a database.
"""
