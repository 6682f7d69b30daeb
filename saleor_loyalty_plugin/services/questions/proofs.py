"""What features keep besides the facts that it follows from: proved with the ledger, by `loyalty_verify`.

A feature adds with `prove_with` when the apps are ready. Without one the ledger alone is proved.
"""

from collections.abc import Mapping

_proofs: dict[str, str] = {}


def prove_with(rule: str, query: str) -> None:
    """Have a statement asked from now on that answers members' numbers and, in words, what differs from the rule.

    Its bounds are `%(first)s` and `%(last)s`, numbers of members, both included; `%(now)s` is the moment.
    """
    _proofs[rule] = query


def further_proofs() -> Mapping[str, str]:
    """Return the statements of features by their rules."""
    return dict(_proofs)
