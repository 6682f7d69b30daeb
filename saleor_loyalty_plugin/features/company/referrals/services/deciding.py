"""Staff decide on a referral, with a note (rule 93)."""

from datetime import datetime

from django.db import transaction

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_row
from .....services.actors import Actor
from .....services.checks import check_text, check_there
from ..models import Referral
from ..rules.judging import ReferralState

MAX_NOTE = 1000
OVER = (ReferralState.REFUSED, ReferralState.TAKEN_BACK)


@transaction.atomic
def decide(*, referral: Referral, approve: bool, note: str, actor: Actor, now: datetime) -> Referral:
    """Approve of what holds a referral, or refuse it; prizes follow once it is settled anew.

    Raises:
        LoyaltyError: on `note`, it is blank, longer than 1,000 characters or cannot be stored; on `id`, INVALID, there
            is nothing to decide.

    """
    note = check_text(note, field="note", maximum=MAX_NOTE)
    locked = check_there(lock_row(referral))
    if locked.state in OVER:
        raise _nothing("This referral was refused or taken back already. Give points by hand instead.")
    if approve and locked.state != ReferralState.REVIEW:
        raise _nothing("Nothing holds this referral: it goes on by itself.")
    if approve:
        locked.approved = sorted({*locked.approved, *locked.reasons})
    locked.refused_by_staff = not approve
    locked.note, locked.decided_at = note, now
    locked.decided_by_id, locked.decided_app = actor.user_id, actor.app
    # Should the prizes fail to follow at once, they do with the next turn.
    locked.due_at = now
    locked.save()
    return locked


def _nothing(message: str) -> LoyaltyError:
    return LoyaltyError(message, field="id", code=LoyaltyErrorCode.INVALID)
