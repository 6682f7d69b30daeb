"""A shop under load, with the program on and off in turn: what each request takes, as ratios within one run.

By hand: `make bench-load`. Two servers' processes, 100,000 members (BENCH_MEMBERS), two minutes (BENCH_SECONDS). No
request may fail, no two transactions may wait for each other for ever, and the books must be clean after it.
"""
