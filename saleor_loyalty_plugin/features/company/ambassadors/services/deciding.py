"""Staff accept an application with conditions, refuse it with a note, or end what was agreed to (rule 94)."""

from datetime import datetime
from decimal import Decimal

from django.db import transaction
from django.db.models import Q

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_member, lock_row
from .....models.member import PRESENT
from .....services.actors import Actor
from .....services.checks import check_storable, check_text, check_there
from ..models import OPEN, Ambassador, AmbassadorState
from .applying import end_what_is_over
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
def offer_anew(
    *,
    ambassador: Ambassador,
    note: str,
    share_percent: Decimal | None,
    months: int | None,
    actor: Actor,
    now: datetime,
) -> Ambassador:
    """Offer who is, was or is offered to be an ambassador other conditions; they hold once the member accepts them.

    What was agreed to is over now, and an offer before is taken back: nobody accepts what they were not shown. What
    was given for orders stays; orders placed until the member accepts do not count.

    Args:
        ambassador: the present one, the last one, or the offer.
        note: for staff.
        share_percent: of what friends' orders earn, in per cent; None: as the terms offer.
        months: for how long from the acceptance on; None: as the terms offer.
        actor: who decides.
        now: when.

    Returns:
        The new offer.

    Raises:
        LoyaltyError: on `note`, `share_percent` or `months`, what is missing or out of range; INVALID on `id`, nothing
            was agreed to or offered here; UNIQUE on `id`, another application or offer of the member's is open;
            NOT_FOUND on `id`, the member has left.

    """
    note = _note(note, is_needed=True)
    if lock_member(PRESENT & Q(pk=ambassador.member_id)) is None:
        message = "The member has left the program."
        raise LoyaltyError(message, field="id", code=LoyaltyErrorCode.NOT_FOUND)
    locked = check_there(lock_row(ambassador))
    _give_way(locked, note, actor, now)
    anew = Ambassador(member_id=locked.member_id, answers=locked.answers, applied_at=locked.applied_at)
    _offer(anew, share_percent, months)
    return _noted(anew, note, actor, now)


def _give_way(ambassador: Ambassador, note: str, actor: Actor, now: datetime) -> None:
    """Have what was agreed to or offered be over, so that something else can be offered."""
    end_what_is_over(now=now, of=Q(member=ambassador.member_id))
    state = ambassador.state_at(now)
    if state not in (State.ACTIVE, State.OFFERED, State.ENDED):
        raise _decided("Nothing was offered or agreed to here. Decide on an application with loyaltyAmbassadorDecide.")
    others = Ambassador.objects.filter(member=ambassador.member_id, state__in=OPEN).exclude(pk=ambassador.pk)
    if others.exists():
        message = "The member has another application or offer: decide on that one."
        raise LoyaltyError(message, field="id", code=LoyaltyErrorCode.UNIQUE)
    if state is not State.ENDED:
        _stop(ambassador, now)
        _noted(ambassador, note, actor, now)


@transaction.atomic
def end(*, ambassador: Ambassador, note: str, actor: Actor, now: datetime) -> Ambassador:
    """End what was agreed to, from now on, or take an offer back. What was given for orders stays.

    Raises:
        LoyaltyError: on `note`, it is blank, longer than 1,000 characters or cannot be stored; INVALID on `id`, there
            is nothing to end.

    """
    note = _note(note, is_needed=True)
    locked = check_there(lock_row(ambassador))
    if locked.state_at(now) not in (State.ACTIVE, State.OFFERED):
        raise _decided("Nothing is offered or agreed to here. Decide on an application with loyaltyAmbassadorDecide.")
    _stop(locked, now)
    return _noted(locked, note, actor, now)


def _stop(ambassador: Ambassador, now: datetime) -> None:
    if ambassador.state == State.ACTIVE:
        ambassador.state, ambassador.ends_at = State.ENDED, now
    else:
        ambassador.state = State.REFUSED


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
