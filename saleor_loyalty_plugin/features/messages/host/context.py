"""What stands in the fields of a message (rules/fields.py), in the language that it is written in."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date
from django.contrib.sites.models import Site
from django.utils import timezone
from graphene import Node
from saleor.order.models import Order
from saleor.product.models import Category, CategoryTranslation

from ....domain.words.language import NO_BREAK
from ....domain.words.sayings import LANGUAGES
from ....models import LoyaltyMember, Reward, Tier
from ....selectors.balances import balances_at
from ....services.questions.challenges import told_challenge
from ....services.questions.happenings import happenings
from ....services.questions.surveys import surveys
from ....settings import ProgramSettings
from ..rules.facts import Facts
from ..rules.languages import language_of
from ..shipped.words import words_in
from .goods import items_of
from .links import unsubscribe_url
from .vouchers import value_of_voucher

# As one writes it within a sentence, on one line.
DAY = f"d{NO_BREAK}MMMM{NO_BREAK}y"
DAYS = {"fi": f"d.{NO_BREAK}MMMM{NO_BREAK}y", "ru": f"{DAY}{NO_BREAK}'года'"}


class Writer:
    """Writes numbers and dates as a language does; by the clocks of the member's zone."""

    def __init__(self, language: str, zone: ZoneInfo) -> None:
        self.code, self.zone = language, zone
        self.known = language_of(language, there=LANGUAGES)
        self.language = LANGUAGES[self.known]

    def points(self, number: int | None) -> str:
        return self.counted("points", number)

    def counted(self, noun: str, number: int | None) -> str:
        return "" if number is None else self.language.counted(noun, Decimal(number))

    def share(self, percent: str) -> str:
        return words_in(self.known).share.format(number=self.language.number(Decimal(percent))) if percent else ""

    def day(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        local = moment.astimezone(self.zone).date()
        return str(format_date(local, DAYS.get(self.known, DAY), locale=self.known))

    def hour(self, moment: datetime, zone: ZoneInfo) -> str:
        """Return a day and a time by the clocks of a zone, which need not be the member's."""
        local = moment.astimezone(zone)
        return f"{format_date(local.date(), DAYS.get(self.known, DAY), locale=self.known)}, {local:%H:%M}"


def context_of(
    member: LoyaltyMember, facts: Facts, *, purpose: str, language: str, zone: ZoneInfo, settings: ProgramSettings
) -> dict[str, Any]:
    """Return a value for each field. What is gone from the shop since is empty."""
    write = Writer(language, zone)
    now = timezone.now()
    balance = balances_at([member], now)[member.pk]
    names = {"first_name": "", "last_name": ""}
    if member.user is not None:
        names = {name: getattr(member.user, name) for name in names}
    standing = {"points": write.points(balance.available), "tier": member.tier_at(now).name}
    return {
        **_around(settings),
        **_about(facts, write),
        "member": names | standing,
        "items": items_of(facts, language),
        "unsubscribe_url": unsubscribe_url(member.pk, purpose),
    }


def _around(settings: ProgramSettings) -> dict[str, Any]:
    return {"program": {"name": settings.program_name}, "shop": {"name": Site.objects.get_current().name}}


def _about(facts: Facts, write: Writer) -> dict[str, Any]:
    reward = Reward.objects.filter(pk=facts.reward_id).first() if facts.reward_id else None
    order = Order.objects.filter(pk=facts.order_id).only("number").first() if facts.order_id else None
    tier = Tier.objects.filter(pk=facts.tier_id).first() if facts.tier_id else None
    return {
        "points": write.points(facts.points),
        "points_until": write.day(facts.points_until),
        "tier": tier.name if tier else "",
        "tier_until": write.day(facts.tier_until),
        "reward": reward.name if reward else "",
        "reward_points": write.points(reward.points_cost) if reward else "",
        "voucher": {
            "code": facts.voucher_code,
            "value": value_of_voucher(facts.voucher_code, write.language, write.code),
            "until": write.day(facts.voucher_until),
        },
        "order": {
            "number": str(order.number) if order else "",
            "id": Node.to_global_id("Order", order.pk) if order else "",
        },
        "checkout": {"id": facts.checkout_id},
        "category": _category(facts.category_id, write.code),
        "years": write.counted("years", facts.years),
        "event": _event(facts, write),
        "survey": _survey(facts.survey_id, write),
        "challenge": _challenge(facts, write.code),
        "plays": write.counted("plays", facts.plays),
        "prize_on": write.day(facts.prize_at),
        "ambassador": {"share": write.share(facts.share_percent), "time": write.counted("months", facts.months)},
    }


def _event(facts: Facts, write: Writer) -> dict[str, str]:
    known, number = happenings(), facts.event_id
    event = known.told(number, write.code) if known is not None and number is not None else None
    if event is None:
        return {"title": "", "starts": "", "place": "", "kept_until": ""}
    return {
        "title": event.title,
        "starts": write.hour(event.starts_at, event.zone),
        "place": event.place,
        "kept_until": write.hour(facts.seat_until, event.zone) if facts.seat_until else "",
    }


def _challenge(facts: Facts, language: str) -> dict[str, str]:
    known = told_challenge(facts.challenge_id, language) if facts.challenge_id is not None else None
    if known is None:
        return {"name": "", "badge": ""}
    return {"name": known.name, "badge": known.badge if facts.badge else ""}


def _survey(survey_id: int | None, write: Writer) -> dict[str, str]:
    known = surveys()
    survey = known.told(survey_id, write.code) if known is not None and survey_id is not None else None
    if survey is None:
        return {"id": "", "question": "", "points": ""}
    return {
        "id": Node.to_global_id("LoyaltySurvey", survey_id),
        "question": survey.question,
        "points": write.points(survey.points),
    }


def _category(category_id: int | None, language: str) -> str:
    if category_id is None:
        return ""
    translated = CategoryTranslation.objects.filter(category_id=category_id, language_code=language)
    names = translated.values_list("name", flat=True).first()
    return names or Category.objects.filter(pk=category_id).values_list("name", flat=True).first() or ""


def made_up(settings: ProgramSettings, *, language: str, purpose: str) -> Mapping[str, Any]:
    """Return values for a preview without a member: every field has one."""
    write = Writer(language, settings.zone)
    later, ten_percent = timezone.now(), words_in(language).percent.format(number=10)
    return {
        **_around(settings),
        "member": {"first_name": "Ada", "last_name": "Lovelace", "points": write.points(340), "tier": "Gold"},
        "points": write.points(120),
        "points_until": write.day(later),
        "tier": "Gold",
        "tier_until": write.day(later),
        "reward": "Coffee mug",
        "reward_points": write.points(300),
        "voucher": {"code": "ADA-7Q2K", "value": ten_percent, "until": write.day(later)},
        "order": {"number": "1024", "id": "T3JkZXI6NmYyYzdmMWU="},
        "checkout": {"id": "6f2c7f1e-0000-4000-8000-000000000000"},
        "category": "Tea",
        "years": write.counted("years", 2),
        "event": {
            "title": "Tea tasting",
            "starts": write.hour(later, settings.zone),
            "place": "1 Main street",
            "kept_until": write.hour(later, settings.zone),
        },
        "challenge": {"name": "Three orders in a month", "badge": "Regular"},
        "plays": write.counted("plays", 3),
        "prize_on": write.day(later),
        "ambassador": {"share": write.share("10"), "time": write.counted("months", 12)},
        "survey": {
            "id": "TG95YWx0eVN1cnZleTox",
            "question": "How satisfied are you with your order?",
            "points": write.points(20),
        },
        "items": [{"name": "Green tea", "variant": "100 g", "quantity": "2", "slug": "green-tea"}],
        "unsubscribe_url": unsubscribe_url(0, purpose),
    }
