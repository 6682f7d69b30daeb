"""What members have agreed to."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from ....models import LoyaltyMember
from ..models import Consent, Purpose

BY_DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class ConsentNow:
    """Whether a member may be written to for a purpose, since when and by whose word."""

    purpose: Purpose
    granted: bool
    at: datetime
    source: str
    text: str


def consents_of(members: Collection[LoyaltyMember], *, using: str) -> dict[int, list[ConsentNow]]:
    """Return what holds for each purpose, in their order, by member id; with one query.

    Who has said nothing agreed to what is transactional when they joined, and to nothing else.
    """
    said: dict[int, dict[str, Consent]] = defaultdict(dict)
    for consent in Consent.objects.using(using).filter(member__in=[member.pk for member in members]):
        said[consent.member_id][consent.purpose] = consent
    return {
        member.pk: [_now(member, purpose, said[member.pk].get(purpose)) for purpose in Purpose] for member in members
    }


def _now(member: LoyaltyMember, purpose: Purpose, said: Consent | None) -> ConsentNow:
    if said is None:
        return ConsentNow(purpose, granted=purpose.is_given, at=member.enrolled_at, source=BY_DEFAULT, text="")
    return ConsentNow(purpose, granted=said.granted, at=said.at, source=said.source, text=said.text)
