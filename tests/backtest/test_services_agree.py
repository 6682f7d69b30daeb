"""The services that a shop runs, on PostgreSQL, and the back-test say the same of the same orders, on every day."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random

import pytest
from django.contrib.auth import get_user_model
from django.db.models import Sum

from saleor_loyalty_plugin.backtest.program_file import parse_program
from saleor_loyalty_plugin.domain.campaigns.terms import CampaignEffect
from saleor_loyalty_plugin.domain.orders import LineFacts, OrderLine
from saleor_loyalty_plugin.features.campaigns.models import Campaign, CampaignUse
from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, Tier
from saleor_loyalty_plugin.selectors.balances import balances_at
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.services.tiers import evaluate_batch
from tests.features.campaigns.campaigns import campaign
from tests.orders import Orders

from .past import Backtest

FIRST = datetime(2024, 1, 31, 12, tzinfo=UTC)
DAYS = 800
CUSTOMERS = ("ada", "bob", "eve")
TIERS = {
    "bronze": {"threshold": 0},
    "silver": {"threshold": 500, "earn_multiplier": Decimal("1.25")},
    "gold": {"threshold": 900, "earn_multiplier": Decimal("1.5")},
}
BY_ORDERS = {
    "bronze": {"threshold": 0},
    "silver": {"threshold": 4, "earn_multiplier": Decimal("1.25")},
    "gold": {"threshold": 7, "earn_multiplier": Decimal("1.5")},
}
CATEGORIES = {"coffee": 1, "tea": 2}
CAMPAIGNS = {
    "weekend": {"factor": 2, "weekdays": ["saturday", "sunday"]},
    "coffee": {
        "factor": 3,
        "categories": ["coffee"],
        "from": date(2024, 4, 1),
        "until": date(2025, 9, 1),
        "cap_per_order": 150,
    },
    "silver": {"per_order": 100, "tier": "silver", "minimum_order": 50},
    "tea": {"factor": 0, "categories": ["tea"], "weekdays": ["friday", "sunday"]},
    "rush": {"per_order": 40, "budget": 900},
}
PROGRAMS = {
    # At noon in London the next day has begun there.
    "in campaigns": {"time_zone": "Pacific/Auckland", "campaigns": CAMPAIGNS, "tiers": TIERS},
    "as installed": {"tiers": TIERS},
    "pending points, no grace": {
        "pending_days": 14,
        "expires_after_days": 90,
        "downgrade_grace_days": 0,
        "tiers": TIERS,
    },
    "by spend in a calendar year": {
        "qualification_basis": "spend",
        "qualification_window": "calendar_year",
        "points_per_currency_unit": Decimal("0.3"),
        "earn_on_shipping": True,
        "tiers": TIERS,
    },
    "by orders": {"qualification_basis": "orders", "tiers": BY_ORDERS},
}


def past_orders(seed: int) -> list[tuple[datetime, str, Decimal, Decimal, Decimal, str]]:
    """Return when, who, goods, delivery, what was refunded, and of which category; everything happens at noon."""
    random = Random(seed)
    orders = []
    for customer in CUSTOMERS:
        for _ in range(22):
            at = FIRST + timedelta(days=random.randrange(DAYS - 30))
            goods = Decimal(random.randrange(1, 20_000)) / 100
            delivery = Decimal(random.choice([0, 499])) / 100
            refunded = random.choice([0, 0, 0, Decimal("0.5"), 1]) * (goods + delivery)
            given_back = refunded.quantize(Decimal("0.01")) if refunded else Decimal(0)
            orders.append((at, customer, goods, delivery, given_back, ("coffee", "tea", "")[len(orders) % 3]))
    return sorted(orders, key=lambda order: (order[0], order[1]))


class Shop:
    """Members, ledger and tiers on PostgreSQL, as the hooks and the tasks of a shop work on them."""

    def __init__(self, program) -> None:
        self.settings = program.settings
        Tier.objects.all().delete()
        for tier in program.tiers:
            Tier.objects.create(
                code=tier.code, name=tier.name, threshold=tier.threshold, earn_multiplier=tier.earn_multiplier
            )
        for planned in program.campaigns:
            make_campaign(planned)
        self.users = {name: get_user_model().objects.create(username=name).pk for name in CUSTOMERS}
        self.orders = Orders()

    def noon(self, now: datetime) -> None:
        """Do what the periodic tasks do, before anybody buys."""
        settle_due_batch(now=now, limit=100)
        evaluate_batch(settings=self.settings, now=now, after=0, limit=100)

    def buy(self, at, customer, goods, delivery, refunded, category) -> None:
        facts = LineFacts(categories=frozenset({CATEGORIES[category]} if category else ()))
        order_id = self.orders.place(
            user_id=self.users[customer],
            lines=[OrderLine("1", net=goods, gross=goods, facts=facts)],
            total=goods + delivery,
            shipping_net=delivery,
            shipping_gross=delivery,
            created_at=at,
            paid=False,
        )
        for charged in [goods + delivery, *([goods + delivery - refunded] if refunded else [])]:
            self.orders.charge(order_id, str(charged))
            reconcile_order(order_id=order_id, source=self.orders, settings=self.settings, now=at)

    def standings(self, now: datetime) -> dict[str, tuple]:
        """Return earned, available and expired points and the tier of each member at a moment. Nobody spends any."""
        members = list(LoyaltyMember.objects.select_related("tier"))
        balances = balances_at(members, now)
        names = {pk: name for name, pk in self.users.items()}
        earned = dict(OrderAward.objects.values_list("member_id").annotate(Sum("earned")).order_by())
        return {
            names[member.user_id]: (
                earned.get(member.pk, 0),
                balances[member.pk].available,
                earned.get(member.pk, 0) - balances[member.pk].available - balances[member.pk].pending,
                member.tier.code,
            )
            for member in members
        }


def make_campaign(planned) -> None:
    """Make the campaign of a program file as staff do."""
    per_order = planned.points is not None
    fields = {
        "code": planned.code,
        "effect": CampaignEffect.POINTS_PER_ORDER if per_order else CampaignEffect.MULTIPLIER,
        "points": planned.points,
        "factor": planned.factor,
        "starts_at": planned.time.starts_at,
        "ends_at": planned.time.ends_at,
        "weekdays": sorted(planned.time.weekdays),
        "categories": [CATEGORIES[name] for name in planned.categories],
        "minimums": {1: planned.minimum} if planned.minimum else None,
        "tier": Tier.objects.get(code=planned.tier) if planned.tier else None,
        "points_per_order_limit": planned.limit,
        "budget": planned.budget and Decimal(planned.budget),
    }
    campaign(**{name: value for name, value in fields.items() if value is not None})


@pytest.mark.django_db
@pytest.mark.parametrize("name", PROGRAMS)
def test_every_day_every_customer_has_the_same(name, tmp_path):
    # given
    orders = past_orders(seed=len(name))
    rows = [
        f"{number},{customer},{at.isoformat()},{goods},USD,,{delivery},{refunded},{category}"
        for number, (at, customer, goods, delivery, refunded, category) in enumerate(orders, 1)
    ]
    backtest = Backtest(tmp_path, rows, **PROGRAMS[name])
    shop = Shop(parse_program(PROGRAMS[name], name))

    # when / then
    seen = set()
    for day in range(DAYS):
        now = FIRST + timedelta(days=day)
        shop.noon(now)
        for order in orders:
            if order[0] == now:
                shop.buy(*order)
        end_of_day = now.replace(hour=23, minute=59, second=59, microsecond=999_999)
        expected = shop.standings(end_of_day)
        run = backtest.run(until=end_of_day)
        standings = run.standings
        found = {
            customer: (standings.earned[index], standings.available[index], run.rules.tiers[standings.tier[index]].code)
            for index, customer in enumerate(standings.customer)
        }
        assert found == {who: (earned, available, tier) for who, (earned, available, _, tier) in expected.items()}
        assert sum(month.expired for month in run.tally.months) == sum(gone for _, _, gone, _ in expected.values())
        seen |= {tier for *_, tier in found.values()}
    assert seen == {"bronze", "silver", "gold"}
    reserved = {
        row.code: row.uses.filter(state=CampaignUse.State.RESERVED).aggregate(points=Sum("points"))["points"] or 0
        for row in Campaign.objects.all()
    }
    counts = zip(run.rules.program.campaigns, run.tally.campaigns, strict=True)
    assert reserved == {planned.code: count.reserved for planned, count in counts}
    assert all(reserved[code] for code in reserved if code != "tea")
