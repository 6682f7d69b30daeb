"""Which side a member is on (rule 40). The selectors' SQL says the same for sets of members."""

from hashlib import sha256

BUCKETS = 10_000
BUCKETS_OF_A_PERCENT = 100
MAX_HOLDOUT_PERCENT = 50


def bucket(salt: str, member: int | str) -> int:
    """Return a member's bucket, 0 to 9,999, as good as drawn by lot and the same for ever.

    Args:
        salt: the random text of the campaign, the journey or the program: another salt draws anew.
        member: the member's number.

    """
    digest = sha256(f"{salt}:{member}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % BUCKETS


def is_held_out(salt: str, member: int | str, percent: int) -> bool:
    """Return whether a member is among the `percent` of 100 who are held out. Without a holdout nothing is computed."""
    return percent > 0 and bucket(salt, member) < percent * BUCKETS_OF_A_PERCENT
