"""The same orders through a real Saleor and through the back-test: the same points, tiers and expiry, every day.

In Saleor they are placed through the checkout, at the member's prices; the back-test reads what the goods cost without
a program.
"""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from freezegun import freeze_time
from saleor.account.models import User
from saleor.graphql.tests.fixtures import ApiClient
from saleor.order.models import Order
from saleor.product.models import ProductVariantChannelListing

from saleor_loyalty_plugin.backtest.membership.spending import EAGER, NEVER
from saleor_loyalty_plugin.backtest.orders_file import read_orders
from saleor_loyalty_plugin.backtest.program_file import parse_program
from saleor_loyalty_plugin.backtest.rules import rules_of
from saleor_loyalty_plugin.backtest.simulation import run_program
from saleor_loyalty_plugin.features.campaigns.models import CampaignUse
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, OrderAward, Tier
from saleor_loyalty_plugin.selectors.balances import balances_at
from saleor_loyalty_plugin.tasks import evaluate_tiers_task, settle_due_task
from tests.features.campaigns.campaigns import campaign, per_order

from ..checkout.cart import RedeemingCart
from ..shop import Shop

FIRST = datetime(2024, 2, 29, 12, tzinfo=UTC)
DAYS = 830
# Day, who, what the goods cost, and the share of the order that was refunded; delivery costs 10.00.
PURCHASES = [
    (0, "ada", "19.99", 0),
    (0, "bob", "499.99", 0),
    (10, "ada", "480.02", 0),  # 499 points
    (11, "ada", "7.00", 0),  # 506 points: silver
    (12, "bob", "10.00", 1),  # reaches silver, and comes back whole
    (40, "ada", "119.90", 0),
    (75, "bob", "33.33", 0),
    (200, "ada", "60.00", Decimal("0.5")),
    (370, "ada", "5.00", 0),  # the points of the first days are gone
    (371, "bob", "80.00", 0),  # within the grace
    (376, "ada", "1700.00", 0),
    (377, "ada", "700.00", 0),  # gold
    (378, "ada", "100.00", 0),
    (460, "bob", "12.34", 0),
    (760, "ada", "45.00", 0),
]

CAMPAIGNS = {
    "weekend": {"factor": 2, "weekdays": ["saturday", "sunday"], "categories": ["things"]},
    "silver": {"per_order": 10, "tier": "silver", "minimum_order": 40},
    "rush": {"factor": 3, "cap_per_order": 60, "budget": 100, "until": date(2024, 6, 1)},
}


class PastShop:
    """A Saleor in which time can be set."""

    def __init__(self, channel, variant) -> None:
        self.channel, self.variant = channel, variant
        self.users = {
            name: User.objects.create(email=f"{name}@example.com", is_active=True, is_confirmed=True)
            for name in ("ada", "bob")
        }
        self.staff = User.objects.get(is_superuser=True)

    def buy(self, name: str, price: str, refunded: object, *, eager: bool) -> None:
        ProductVariantChannelListing.objects.filter(variant=self.variant).update(
            price_amount=price, discounted_price_amount=price
        )
        cart = RedeemingCart(ApiClient(user=self.users[name]), self.channel)
        cart.open((self.variant, 1), email=self.users[name].email)
        cart.deliver()
        if eager and (most := cart.redeemable[1]):
            cart.apply(most)
        cart.complete()
        order, staff = Order.objects.order_by("number").last(), Shop(ApiClient(user=self.staff))
        total = order.total_gross_amount
        if total:
            payment = staff.pay(order, str(total))
        if refunded:
            back = total * refunded
            staff.update_transaction(payment, amountCharged=str(total - back), amountRefunded=str(back))

    def standings(self, now: datetime) -> dict[str, tuple[int, int, str]]:
        """Return earned and available points and the tier by customer."""
        members = list(LoyaltyMember.objects.select_related("tier", "user").filter(user__in=self.users.values()))
        balances = balances_at(members, now)
        earned = {member.pk: 0 for member in members}
        for member_id, points in OrderAward.objects.values_list("member_id", "earned"):
            earned[member_id] += points
        return {
            member.user.email.partition("@")[0]: (earned[member.pk], balances[member.pk].available, member.tier.code)
            for member in members
        }


@pytest.fixture
def past_shop(program, channel, goods, shop):
    return PastShop(channel, goods.sell("1.00"))


def make_campaigns(past_shop) -> None:
    """Make the campaigns as staff do; all that is sold is of one category."""
    things = past_shop.variant.product.category_id
    campaign(code="weekend", weekdays=[5, 6], categories=[things])
    silver = Tier.objects.get(code="silver")
    per_order(10, code="silver", tier=silver, minimums={past_shop.channel.pk: Decimal(40)})
    limits = {"points_per_order_limit": 60, "budget": Decimal(100)}
    campaign(code="rush", factor=Decimal(3), ends_at=datetime(2024, 6, 1, tzinfo=UTC), **limits)


def rows():
    for number, (day, name, price, refunded) in enumerate(PURCHASES, 1):
        at = FIRST + timedelta(days=day)
        yield f"{number},{name},{at.isoformat()},{price},10.00,{(Decimal(price) + 10) * refunded:.2f},things"


def end_of_day(noon: datetime) -> datetime:
    return noon.replace(hour=23, minute=59, second=59, microsecond=999_999)


def backtested(folder, spending, campaigns):
    """Return what the back-test says of each customer at the end of each day."""
    path = folder / "orders.csv"
    path.write_text("\n".join(["order_id,customer,date,amount,shipping,refunded,category", *rows()]), encoding="utf-8")
    orders = read_orders(path, columns={}).named("USD")
    rules = rules_of(parse_program({"campaigns": campaigns}, "as installed"), ["USD"], "USD")
    for day in range(DAYS):
        found = run_program(orders, rules, spending, until=end_of_day(FIRST + timedelta(days=day))).standings
        yield {
            customer: (found.earned[index], found.available[index], rules.tiers[found.tier[index]].code)
            for index, customer in enumerate(found.customer)
        }


@pytest.mark.parametrize(
    ("spending", "campaigns"), [pytest.param(NEVER, {}, marks=pytest.mark.long), (EAGER, CAMPAIGNS)]
)
def test_every_day_every_customer_has_the_same(spending, campaigns, past_shop, tmp_path):
    # given
    expected = list(backtested(tmp_path, spending, campaigns))
    if campaigns:
        make_campaigns(past_shop)

    # when / then
    with freeze_time(FIRST) as clock:
        for day, standings in enumerate(expected):
            noon = FIRST + timedelta(days=day)
            clock.move_to(noon)
            settle_due_task()
            evaluate_tiers_task()
            for _, name, price, refunded in [purchase for purchase in PURCHASES if purchase[0] == day]:
                past_shop.buy(name, price, refunded, eager=spending is EAGER)
            assert past_shop.standings(end_of_day(noon)) == standings, f"on day {day}"
    assert {tier for standings in expected for *_, tier in standings.values()} == {"bronze", "silver", "gold"}
    assert set(CampaignUse.objects.values_list("campaign__code", flat=True)) == set(campaigns)
    kinds = set(LoyaltyTransaction.objects.values_list("kind", flat=True))
    assert kinds >= {"earn", "reversal", "expiration"} | ({"redemption"} if spending is EAGER else set())
