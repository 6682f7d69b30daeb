"""Which variant a member gets: drawn once, and theirs while it holds (rule 54)."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q

from .....models import LoyaltyMember
from .....models.member import PRESENT
from .....selectors.holdouts import held_out_of_program
from .....services.checks import check_key
from .....services.ledger import open_ledger
from .....settings import ProgramSettings
from ...segments.rules.tree import from_data
from ...segments.selectors.membership import rules_fitting
from ...selectors import life_cycle_at
from ..models import Incentive, IncentiveOffer, IncentiveVariant
from ..rules.kinds import Economy, IncentiveKind
from ..rules.sampling import drawn, ticket
from ..selectors import chances_in, current_offer, economy_of, given_now


@transaction.atomic
def draw_incentive(
    *, member_id: int, incentive: Incentive, occasion: str, settings: ProgramSettings, now: datetime
) -> tuple[IncentiveOffer | None, bool]:
    """Return what a member is offered on an occasion, and whether it was drawn now and is to be given.

    What was drawn on the same occasion, or holds still, is what they have. None where they are offered nothing at
    all: the incentive or earning is switched off, the member left, is suspended or not in its segment. Who is held
    out of the whole program has an offer without a variant.

    Raises:
        LoyaltyError: on `occasion`, it is blank or longer than 150 characters.

    """
    check_key(occasion, field="occasion")
    # Nobody is locked while all profiles are added up.
    economy = economy_of(settings)
    member = open_ledger(Q(pk=member_id) & PRESENT, now=now)
    if member is None or not member.has_benefits:
        return None, False
    if (current := current_offer(incentive, member_id, occasion, now)) is not None:
        return current, False
    if not incentive.active or not settings.earning_active or not _is_for(incentive, member, now):
        return None, False
    offer = IncentiveOffer(
        incentive=incentive,
        member=member,
        occasion=occasion,
        tier_code=member.tier_at(now).code,
        life_cycle=_life_cycle(member, now),
        offered_at=now,
        valid_until=now + timedelta(days=incentive.valid_days),
    )
    if not held_out_of_program(member.pk, settings):
        _draw(offer, economy)
    offer.save()
    return offer, offer.variant is not None and offer.variant.kind != IncentiveKind.NOTHING


def _draw(offer: IncentiveOffer, economy: Economy) -> None:
    variants: list[IncentiveVariant] = list(given_now([offer.incentive_id]))
    found = chances_in(variants, economy, tier_code=offer.tier_code, life_cycle=offer.life_cycle)
    offer.chances = {str(variant.pk): chance for variant, chance in zip(variants, found, strict=True)}
    offer.variant = variants[drawn(found, ticket(offer.incentive.code, offer.member_id, offer.occasion))]


def _is_for(incentive: Incentive, member: LoyaltyMember, now: datetime) -> bool:
    if incentive.segment is None:
        return True
    rules = {incentive.segment.pk: from_data(incentive.segment.expanded)}
    return incentive.segment.pk in rules_fitting(rules, [member.pk], now)[member.pk]


def _life_cycle(member: LoyaltyMember, now: datetime) -> str:
    found = (
        LoyaltyMember.objects.filter(pk=member.pk).annotate(cycle=life_cycle_at(now)).values_list("cycle", flat=True)
    )
    return str(found.get())
