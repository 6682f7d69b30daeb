"""Staff look after low answers (rule 89)."""

from datetime import datetime

from django.db import transaction

from .....errors import LoyaltyError
from .....models.locks import lock_row
from .....services.actors import Actor
from .....services.checks import check_text, check_there
from ..models import SurveyAsking

MAX_NOTE = 1000


@transaction.atomic
def mark_done(*, asking: SurveyAsking, note: str, actor: Actor, now: datetime) -> SurveyAsking:
    """Keep that staff looked after a low answer, and how.

    Raises:
        LoyaltyError: on `note`, it is blank, longer than 1,000 characters or cannot be stored; on `id`, the answer is
            not low: there is nothing to do.

    """
    note = check_text(note, field="note", maximum=MAX_NOTE)
    locked = check_there(lock_row(asking))
    if not locked.is_low:
        raise LoyaltyError("This answer is not a low one: there is nothing to do.", field="id")
    locked.note, locked.done_at = note, now
    locked.done_by_id, locked.done_app = actor.user_id, actor.app
    locked.save(update_fields=["note", "done_at", "done_by", "done_app"])
    return locked
