"""Members apply, accept the conditions that they were offered, and leave (rule 94)."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError, MemberSuspendedError, NotAMemberError
from .....models import LoyaltyMember
from .....models.locks import lock_counters, lock_member
from .....models.member import PRESENT
from .....services.checks import check_text
from .....settings import ProgramSettings
from ..models import OPEN, Ambassador, AmbassadorQuestion, AmbassadorState, AmbassadorTerms
from ..rules.answers import LONGEST_ANSWER, has_markup
from ..rules.months import months_later
from .terms import present_terms

State = AmbassadorState
EVERYBODY = Q()
THERE_ALREADY = {
    State.APPLIED: "You have applied already: wait for the answer.",
    State.OFFERED: "You have an offer: accept its conditions, or decline them first.",
    State.ACTIVE: "You are an ambassador already.",
}


@transaction.atomic
def apply(*, member_id: int, answers: Sequence[tuple[int, str]], now: datetime) -> Ambassador:
    """Keep a member's application, for staff to decide.

    Args:
        member_id: who applies.
        answers: number of a question and what they answer; every question there is needs one.
        now: when.

    Raises:
        LoyaltyError: on `answers`, one is missing, longer than 1,000 characters, has markup, or is to nothing that is
            asked; on no field, PROGRAM_INACTIVE where nobody can apply, TIER_REQUIRED where the member's tier is too
            low, UNIQUE where they have applied, are offered conditions, or are an ambassador already.
        MemberSuspendedError: staff have suspended the member.
        NotAMemberError: the member has left.

    """
    member = _present(member_id)
    terms = present_terms()
    _check_open(terms, member, now)
    end_what_is_over(now=now, of=Q(member=member))
    there = Ambassador.objects.filter(member=member, state__in=OPEN).first()
    if there is not None:
        message = THERE_ALREADY[State(there.state)]
        raise LoyaltyError(message, code=LoyaltyErrorCode.UNIQUE)
    return Ambassador.objects.create(member=member, answers=_answered(answers), applied_at=now)


def _present(member_id: int) -> LoyaltyMember:
    member = lock_member(PRESENT & Q(pk=member_id))
    if member is None:
        raise NotAMemberError("The customer has left the program.")
    if member.suspended_at is not None:
        raise MemberSuspendedError(field=None)
    return member


def _check_open(terms: AmbassadorTerms, member: LoyaltyMember, now: datetime) -> None:
    if not terms.active:
        message = "Nobody can apply as an ambassador at the moment."
        raise LoyaltyError(message, code=LoyaltyErrorCode.PROGRAM_INACTIVE)
    if terms.tier is not None and member.tier_at(now).threshold < terms.tier.threshold:
        message = f"Ambassadors are from the tier {terms.tier.name} on. Apply once you have reached it."
        raise LoyaltyError(message, code=LoyaltyErrorCode.TIER_REQUIRED)


def _answered(answers: Sequence[tuple[int, str]]) -> list[dict[str, str]]:
    """Return question and answer of each as they are now: questions may change later."""
    questions = list(AmbassadorQuestion.objects.all())
    given = dict(answers)
    if len(given) < len(answers):
        raise _on_answers("Answer each question once.")
    if given.keys() - {question.pk for question in questions}:
        raise _on_answers("This is not asked any more. Load the questions again.", LoyaltyErrorCode.NOT_FOUND)
    return [{"question": each.text, "answer": _answer(given.get(each.pk), each.text)} for each in questions]


def _answer(text: str | None, question: str) -> str:
    if text is None or not text.strip():
        raise _on_answers(f"Answer this question: {question}", LoyaltyErrorCode.REQUIRED)
    if has_markup(text):
        raise _on_answers("Write plain text, without elements such as <b>.")
    return check_text(text, field="answers", maximum=LONGEST_ANSWER)


def _on_answers(message: str, code: LoyaltyErrorCode | None = None) -> LoyaltyError:
    return LoyaltyError(message, field="answers", code=code)


@transaction.atomic
def accept(*, member_id: int, ambassador_id: int, settings: ProgramSettings, now: datetime) -> Ambassador:
    """Have a member accept the conditions that they were offered; from now on orders count. Again it is the same.

    Raises:
        LoyaltyError: on `id`, NOT_FOUND where it is not theirs, INVALID where nothing is offered (any more).
        MemberSuspendedError: staff have suspended the member.
        NotAMemberError: the member has left.

    """
    _present(member_id)
    ambassador = next(iter(lock_counters(Ambassador.objects.filter(pk=ambassador_id, member=member_id))), None)
    if ambassador is None:
        raise LoyaltyError("You have no such offer.", field="id", code=LoyaltyErrorCode.NOT_FOUND)
    if ambassador.state_at(now) is State.ACTIVE:
        return ambassador
    if ambassador.state != State.OFFERED or ambassador.months is None:
        raise LoyaltyError("Nothing is offered here, or not any more.", field="id")
    ambassador.state, ambassador.accepted_at = State.ACTIVE, now
    ambassador.ends_at = months_later(now, ambassador.months, settings.zone)
    ambassador.save()
    return ambassador


@transaction.atomic
def leave(*, member_id: int, now: datetime) -> Ambassador:
    """Have a member take their application back, decline what is offered, or end it; what was given stays.

    Raises:
        LoyaltyError: INVALID on no field, there is nothing to end.

    """
    lock_member(Q(pk=member_id))
    end_what_is_over(now=now, of=Q(member=member_id))
    ambassador = next(iter(lock_counters(Ambassador.objects.filter(member=member_id, state__in=OPEN))), None)
    if ambassador is None:
        raise LoyaltyError("You have not applied, and are no ambassador.")
    close(ambassador, now=now)
    return ambassador


def close(ambassador: Ambassador, *, now: datetime) -> None:
    """End what is open of an ambassador who is locked: an application is withdrawn, what both agreed to is over."""
    if ambassador.state == State.ACTIVE:
        ambassador.state, ambassador.ends_at = State.ENDED, min(ambassador.ends_at or now, now)
    else:
        ambassador.state = State.WITHDRAWN
    ambassador.save()


def end_what_is_over(*, now: datetime, of: Q = EVERYBODY) -> None:
    """Write down of those that fit that their time is over; whoever asks is told so from that moment anyway."""
    Ambassador.objects.filter(of, state=State.ACTIVE, ends_at__lte=now).update(state=State.ENDED)
