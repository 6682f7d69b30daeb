"""Staff accept an application with conditions, refuse it with a note, or end what was agreed to (rule 94)."""

from datetime import datetime
from decimal import Decimal

from django.db import transaction

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_row
from .....services.actors import Actor
from .....services.checks import check_storable, check_text, check_there
from ..models import Ambassador, AmbassadorState
from .terms import check_months, check_share, present_terms

State = AmbassadorState
LONGEST_NOTE = 1000


@transaction.atomic
def decide(
    *,
    ambassador: Ambassador,
    approve: bool,
    note: str,
    share_percent: Decimal | None,
    months: int | None,
    actor: Actor,
    now: datetime,
) -> Ambassador:
    """Offer an applicant conditions, which count once they accept them, or refuse the application.

    Args:
        ambassador: the application.
        approve: whether it is accepted.
        note: for staff; needed to refuse.
        share_percent: of what friends' orders earn, in per cent; None: as the terms offer.
        months: for how long; None: as the terms offer.
        actor: who decides.
        now: when.

    Raises:
        LoyaltyError: on `note`, `share_percent` or `months`, what is missing or out of range; INVALID on `id`, somebody
            has decided already.

    """
    note = _note(note, is_needed=not approve)
    locked = check_there(lock_row(ambassador))
    if locked.state != State.APPLIED:
        raise _decided("Somebody has decided on this application, or it was withdrawn. Load it again.")
    if approve:
        _offer(locked, share_percent, months)
    else:
        locked.state = State.REFUSED
    return _noted(locked, note, actor, now)


def _offer(ambassador: Ambassador, share_percent: Decimal | None, months: int | None) -> None:
    terms = present_terms()
    given = {
        "share_percent": terms.share_percent if share_percent is None else check_share(share_percent),
        "months": terms.months if months is None else check_months(months),
    }
    for name, value in given.items():
        if value is None:
            message = "Say what is offered: the terms say nothing."
            raise LoyaltyError(message, field=name, code=LoyaltyErrorCode.REQUIRED)
        setattr(ambassador, name, value)
    ambassador.conditions, ambassador.state = terms.conditions, State.OFFERED


@transaction.atomic
def end(*, ambassador: Ambassador, note: str, actor: Actor, now: datetime) -> Ambassador:
    """End what was agreed to, from now on, or take an offer back. What was given for orders stays.

    Raises:
        LoyaltyError: on `note`, it is blank, longer than 1,000 characters or cannot be stored; INVALID on `id`, there
            is nothing to end.

    """
    note = _note(note, is_needed=True)
    locked = check_there(lock_row(ambassador))
    state = locked.state_at(now)
    if state is State.ACTIVE:
        locked.state, locked.ends_at = State.ENDED, now
    elif state is State.OFFERED:
        locked.state = State.REFUSED
    else:
        raise _decided("Nothing is offered or agreed to here. Decide on an application with loyaltyAmbassadorDecide.")
    return _noted(locked, note, actor, now)


def _noted(ambassador: Ambassador, note: str, actor: Actor, now: datetime) -> Ambassador:
    ambassador.note, ambassador.decided_at = note, now
    ambassador.decided_by_id, ambassador.decided_app = actor.user_id, actor.app
    ambassador.save()
    return ambassador


def _note(note: str, *, is_needed: bool) -> str:
    if is_needed or note.strip():
        return check_text(note, field="note", maximum=LONGEST_NOTE)
    return check_storable(note, field="note").strip()


def _decided(message: str) -> LoyaltyError:
    return LoyaltyError(message, field="id", code=LoyaltyErrorCode.INVALID)
