"""Speed of the program inside a real Saleor: numbers of queries, and times as ratios within one run.

Run by hand through `make bench`, on a quiet machine; tests assert numbers of queries, never times.
"""
