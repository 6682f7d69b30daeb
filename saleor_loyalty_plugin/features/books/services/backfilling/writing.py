"""What replays make, written in a number of statements that does not grow with them."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from .....models import TierChange
from .....models.bulk import add_consumptions, add_rows, change_lots, update_rows
from .....models.member import STANDING
from .....services.questions.frozen_goods import keep_bought
from .....services.tiers import tell
from .....signals import orders_counted, orders_frozen, send_after_commit
from ..postings import write_postings
from .replay import Replay

COLUMNS = (*STANDING, "enrolled_at", "available", "pending", "next_due_at", "points_expire_at")


def write(replays: Sequence[Replay]) -> None:
    """Write the rows of replays, and have the news of them sent once they are committed. Needs a transaction."""
    awards = list(chain.from_iterable(replay.awards for replay in replays))
    add_rows(awards)
    _write_entries(replays)
    TierChange.objects.bulk_create(chain.from_iterable(replay.history for replay in replays))
    update_rows([replay.member for replay in replays], COLUMNS)
    keep_bought(list(chain.from_iterable(replay.bought for replay in replays)))
    if awards:
        order_ids = [award.order_id for award in awards]
        send_after_commit(orders_frozen, order_ids=order_ids)
        send_after_commit(orders_counted, order_ids=order_ids)
    tell(replay.member for replay in replays if replay.has_moved and replay.member.left_at is None)


def _write_entries(replays: Sequence[Replay]) -> None:
    entries = list(chain.from_iterable(replay.entries for replay in replays))
    lots = list(chain.from_iterable(replay.lots for replay in replays))
    write_postings(entries, lots)
    used: Counter[int] = sum((replay.used for replay in replays), Counter())
    change_lots(used, released=set(chain.from_iterable(replay.released for replay in replays)))
    uses = chain.from_iterable(replay.uses for replay in replays)
    add_consumptions((lot_id, entry.pk, points) for lot_id, entry, points in uses)
