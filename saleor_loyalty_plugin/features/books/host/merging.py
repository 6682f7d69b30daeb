"""Two accounts made one, in Saleor's checkouts: what these hold is released before."""

from typing import Any

from ....host.standing import release_what_is_held
from ..services.merging import check_merge, merge_members


def merge_accounts(*, from_id: int, into_id: int, **facts: Any) -> Any:
    """Release what the checkouts of a member hold, and move all that is theirs to another one: see `merge_members`.

    What a checkout holds in which money was begun stays, for the order to take (rule 107): then nothing is merged.
    Where it is refused for anything else, nothing is released.
    """
    check_merge(from_id=from_id, into_id=into_id)
    release_what_is_held(member_id=from_id)
    return merge_members(from_id=from_id, into_id=into_id, **facts)
