"""A shop of plain values, and members who answer, for tests."""

from datetime import datetime, timedelta
from itertools import count
from uuid import UUID, uuid4

from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.features.voice.surveys.models import Survey, SurveyAsking
from saleor_loyalty_plugin.features.voice.surveys.services.answering import answer
from saleor_loyalty_plugin.features.voice.surveys.services.rows import create_survey
from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings

_numbers = count(1)
SETTINGS = ProgramSettings()
DAY = timedelta(days=1)
NPS = {"kind": "nps", "text": "Would you recommend us?"}
CSAT = {"kind": "csat", "text": "How satisfied are you?"}
CES = {"kind": "ces", "text": "How easy was it?"}
TEXT = {"kind": "text", "text": "Why?"}
CHOICE = {
    "kind": "choice",
    "text": "What was best?",
    "choices": ["Goods", "Delivery"],
    "translations": [{"language": "pl", "text": "Co było najlepsze?", "choices": ["Towary", "Dostawa"]}],
}


class Shop:
    """Orders of members: whose, in which channel, and whether handed over; goods they have, and where they live."""

    def __init__(self) -> None:
        self.orders: dict[UUID, tuple[int, int, bool]] = {}
        self.bought: dict[tuple[int, int], UUID] = {}
        self.addresses: dict[int, str] = {}

    def place(self, member: LoyaltyMember, *, handed_over: bool = True, channel_id: int = 1) -> UUID:
        order_id = uuid4()
        self.orders[order_id] = (member.pk, channel_id, handed_over)
        return order_id

    def hand_over(self, member: LoyaltyMember, product_id: int) -> UUID:
        """Have a member buy a product and get it."""
        return self.bought.setdefault((member.pk, product_id), uuid4())

    def order_with(self, product_id: int, member: LoyaltyMember) -> UUID | None:
        found = (self.bought.get((pk, product_id)) for pk in (member.pk, *member.merged_ids))
        return next((each for each in found if each), None)

    def address_of(self, member: LoyaltyMember) -> str:
        return self.addresses.get(member.pk, "")

    def order_of(self, order_id: UUID, member: LoyaltyMember) -> tuple[int, bool] | None:
        whose, channel_id, handed_over = self.orders.get(order_id, (None, 0, False))
        return (channel_id, handed_over) if whose in (member.pk, *member.merged_ids) else None


def join(name: str, now: datetime) -> LoyaltyMember:
    user = get_user_model().objects.create(username=name, email=f"{name}@example.com")
    return enroll(user_id=user.pk, settings=SETTINGS, now=now)


def anew(member: LoyaltyMember) -> LoyaltyMember:
    return LoyaltyMember.objects.select_related("tier", "assigned_tier").get(pk=member.pk)


def in_tier(member: LoyaltyMember, code: str) -> LoyaltyMember:
    member.tier = Tier.objects.get(code=code)
    member.save(update_fields=["tier"])
    return member


def survey(*questions: dict, about: str = "shop", **fields) -> Survey:
    """Create a survey that is on, whether one would recommend the shop unless `questions` say otherwise."""
    known = {"code": f"s{next(_numbers)}", "about": about, "active": True, "questions": questions or (NPS,)}
    return create_survey(fields={**known, **fields})


def say(
    member: LoyaltyMember, to: Survey, *values: int | str, at: datetime, shop: Shop | None = None, **facts
) -> SurveyAsking:
    """Answer the questions of a survey in their order: numbers, choices and texts."""
    questions = to.questions.order_by("place")
    names = {"choice": "choice", "text": "text"}
    answers = [
        {"question": question.pk, names.get(question.kind, "number"): value}
        for question, value in zip(questions, values, strict=False)
    ]
    known = {"order_id": None, "channel_id": None, "settings": SETTINGS, "answers": answers}
    return answer(user_id=member.user_id, survey_id=to.pk, shop=shop or Shop(), now=at, **{**known, **facts})
