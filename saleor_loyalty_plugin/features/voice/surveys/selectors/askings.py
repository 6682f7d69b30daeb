"""Who was asked what, and whom surveys may be put to now."""

from datetime import datetime
from uuid import UUID

from django.db.models import Max, Q

from ..models import Survey, SurveyAsking
from ..rules.pauses import OPEN_FOR, About, LastAsked


def last_asked(member_id: int) -> LastAsked:
    """Return when a member was last asked; one query."""
    of_shop = Max("asked_at", filter=Q(survey__about=About.SHOP))
    found = SurveyAsking.objects.filter(member=member_id).aggregate(shop=of_shop, anything=Max("asked_at"))
    return LastAsked(**found)


def open_asking(member_id: int, survey: Survey, order_id: UUID | None, now: datetime) -> SurveyAsking | None:
    """Return what a member was asked and can answer now, or change their answer to; None for nothing."""
    theirs = SurveyAsking.objects.filter(member=member_id, survey=survey, order_id=order_id)
    return theirs.filter(asked_at__gt=now - OPEN_FOR, asked_at__lte=now).order_by("-asked_at", "-pk").first()


def waiting_asking(member_id: int, order_ids: list[UUID], now: datetime) -> SurveyAsking | None:
    """Return what a member was asked about the shop or one of these orders and has not answered; None for nothing."""
    asked = SurveyAsking.objects.filter(member=member_id, answered_at=None, survey__active=True)
    still_open = asked.filter(asked_at__gt=now - OPEN_FOR, asked_at__lte=now)
    about = Q(order_id=None) | Q(order_id__in=order_ids)
    return still_open.filter(about).select_related("survey").order_by("-asked_at", "-pk").first()


def survey_about(about: About) -> Survey | None:
    """Return the survey of these that is switched on, the first by its code; None where none is."""
    return Survey.objects.filter(active=True, about=about).order_by("code").first()


def low_responses() -> Q:
    """Return a condition for the answers that staff are still to look after."""
    return Q(is_low=True, done_at=None)
