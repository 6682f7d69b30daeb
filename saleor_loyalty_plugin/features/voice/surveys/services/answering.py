"""Members answer, and change their answer while it is open; points for it once (rule 89)."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from .....errors import LoyaltyError, MemberSuspendedError, NotAMemberError
from .....models import LoyaltyMember
from .....models.locks import hold_row
from .....models.member import customer
from .....services.ledger import open_ledger
from .....settings import ProgramSettings
from ...texts import not_found
from ...thanks.services import award
from ..models import Survey, SurveyAsking, SurveyReply
from ..rules.pauses import About, due_at
from ..rules.questions import QuestionKind, is_low
from ..selectors.askings import last_asked, open_asking
from .asking import Shop, order_to_answer, put
from .replies import checked_replies


@transaction.atomic
def answer(
    *,
    user_id: int,
    survey_id: int,
    order_id: UUID | None,
    answers: Sequence[Mapping[str, Any]],
    channel_id: int | None,
    shop: Shop,
    settings: ProgramSettings,
    now: datetime,
) -> SurveyAsking:
    """Keep a member's answers to a survey, instead of earlier ones while it is open, and give the points for it once.

    Who was not asked and may be asked now is asked by this. `answers` are of `question`, by its number, with one of
    `number`, `choice` and `text`.

    Raises:
        LoyaltyError: on `survey`; NOT_FOUND, it is off or gone; INVALID, it was asked too lately, or is closed; on
            `order`, see `order_to_answer`; on `answers.N`, see `checked_replies`.
        NotAMemberError: the user has not joined, or has left.
        MemberSuspendedError: the member is suspended.

    """
    member = open_ledger(customer(user_id), now=now)
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="survey")
    if member.suspended_at is not None:
        raise MemberSuspendedError(field="survey")
    survey = hold_row(Survey, survey_id)
    if survey is None or not survey.active:
        raise not_found("survey", field="survey")
    order = order_to_answer(survey, order_id, member, shop)
    replies = checked_replies(list(survey.questions.all()), answers)
    about = order_id if order is not None else None
    asking = open_asking(member.pk, survey, about, now)
    if asking is None:
        asking = _ask_oneself(member, survey, about, channel_id if order is None else order[0], now)
    _keep(asking, replies, survey, member, now)
    award(asking, member, settings=settings, now=now)
    return asking


def _ask_oneself(
    member: LoyaltyMember, survey: Survey, order_id: UUID | None, channel_id: int | None, now: datetime
) -> SurveyAsking:
    due = due_at(About(survey.about), last_asked(member.pk))
    if due is not None and due > now:
        raise LoyaltyError(f"You were asked lately. You can answer this from {due:%Y-%m-%d} on.", field="survey")
    asking = put(member, survey, order_id, channel_id, now)
    if asking is None:
        raise LoyaltyError("The time to answer about this order is over.", field="survey")
    return asking


def _keep(
    asking: SurveyAsking, replies: Sequence[SurveyReply], survey: Survey, member: LoyaltyMember, now: datetime
) -> None:
    before = set(asking.replies.values_list("question", "number"))
    asking.replies.all().delete()
    for reply in replies:
        reply.asking = asking
    SurveyReply.objects.bulk_create(replies)
    if asking.answered_at is None:
        asking.points = survey.points
    asking.answered_at, asking.tier = now, member.tier_at(now)
    asking.is_low = any(is_low(QuestionKind(reply.kind), reply.number) for reply in replies)
    if before != {(reply.question_id, reply.number) for reply in replies}:
        # Whoever looked after the answer has not seen this one.
        asking.done_at, asking.done_by, asking.done_app, asking.note = None, None, "", ""
    asking.save()
