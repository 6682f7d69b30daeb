"""A program, ready to be asked for each order: what does not change from order to order is worked out once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from ..domain.earning import EarningTerms
from ..domain.spending import SpendingTerms
from ..domain.tiers.qualification import QualificationBasis
from ..domain.tiers.terms import TierTerms
from .membership.campaigns import CampaignRules, campaign_rules
from .program_file import CurrencyTerms, Program


@dataclass(frozen=True, slots=True)
class CurrencyRules:
    """The rules in one currency; its money times `to_report` is the report's."""

    terms: CurrencyTerms
    earning: dict[str, EarningTerms]
    """By the code of a tier."""
    spending: SpendingTerms
    to_report: Decimal
    campaigns: CampaignRules | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a program for orders in these currencies."""

    program: Program
    tiers: Sequence[TierTerms]
    currencies: dict[str, CurrencyRules]
    grace: timedelta
    first_step: Decimal
    """What has to be counted to leave the lowest tier; infinite where there is no other."""
    by_points: bool
    """Whether tiers look at points."""


def rules_of(program: Program, currencies: Sequence[str], main: str) -> Rules:
    """Return the rules for orders in these currencies; `main` is the report's."""
    main_rate = program.terms_in(main).points_per_currency_unit
    return Rules(
        program=program,
        tiers=program.tiers,
        currencies={code: _currency_rules(program, code, main_rate) for code in currencies},
        grace=timedelta(days=program.settings.downgrade_grace_days),
        first_step=_first_step(program),
        by_points=program.settings.qualification_basis is QualificationBasis.POINTS,
    )


def _first_step(program: Program) -> Decimal:
    if len(program.tiers) == 1:
        return Decimal("Infinity")
    threshold, settings = program.tiers[1].threshold, program.settings
    # Spend is counted times its rate of points, see account.py.
    by_spend = settings.qualification_basis is QualificationBasis.SPEND
    return threshold * settings.points_per_currency_unit if by_spend else threshold


def _currency_rules(program: Program, code: str, main_rate: Decimal) -> CurrencyRules:
    terms, settings = program.terms_in(code), program.settings
    to_report = terms.points_per_currency_unit / main_rate
    return CurrencyRules(
        terms=terms,
        earning={
            tier.code: EarningTerms(
                rate=terms.points_per_currency_unit, multiplier=tier.earn_multiplier, award_on=settings.award_on
            )
            for tier in program.tiers
        },
        spending=SpendingTerms(
            point_value=terms.point_value,
            min_points=settings.min_redeem_points,
            step=settings.redeem_step,
            max_percent=settings.max_redeem_percent,
        ),
        to_report=to_report,
        campaigns=campaign_rules(
            program.campaigns,
            code,
            thresholds={tier.code: tier.threshold for tier in program.tiers},
            zone=settings.zone,
            point_value=terms.point_value * to_report,
        ),
    )
