"""Who wins a contest (rule 91)."""

from collections.abc import Mapping


def winners(votes: Mapping[int, int], places: int) -> set[int]:
    """Return the entries with the most votes, for so many places; who ties with the last of them wins too.

    `votes` are how many each has, by its number. Nobody wins without a vote.
    """
    standing = sorted((count for count in votes.values() if count > 0), reverse=True)[:places]
    if not standing:
        return set()
    return {entry for entry, count in votes.items() if count >= standing[-1]}
