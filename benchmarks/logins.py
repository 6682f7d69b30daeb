"""Who signs in to the shop of the benchmarks."""

STAFF = ("staff@example.com", "staff-benchmark")
SHOPPER = ("ada@example.com", "ada-benchmark")
