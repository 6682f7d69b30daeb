"""One customer's membership over time: points and tier after each order, by the rules of domain/.

What the services do in a shop with rows under a lock, this does in memory: first what has fallen due, then the order at
the tier of that moment, then the tier.
"""

from collections import deque
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from ...domain.earning import WHOLE, paid_amount, points_for
from ...domain.lots import NEVER
from ...domain.redemption import points_used, restored_share, worth_of
from ...domain.spending import most_points
from ...domain.tiers.benefits import delivery_price, tier_discount
from ...domain.tiers.qualification import QualificationBasis, leaves_window, moved, qualified_tier
from ..rules import CurrencyRules, Rules
from .campaigns import PastPurchase, earn_in_campaigns
from .points import Points
from .spending import Chooser
from .tally import ZERO, Month, Tally


class Account:
    """A member from their first order on. `available` and `earned` are points, `gained` is in the report's currency."""

    __slots__ = (
        "_choose",
        "_counted",
        "_counting",
        "_points",
        "_rules",
        "_settings",
        "_tally",
        "below_since",
        "earned",
        "gained",
        "tier",
    )

    def __init__(self, rules: Rules, tally: Tally, choose: Chooser | None, joined_at: datetime) -> None:
        self._rules, self._tally, self._choose = rules, tally, choose
        self._settings = rules.program.settings
        self._points = Points(self._settings, tally, joined_at)
        self._counting: deque[tuple[datetime, Decimal | int]] = deque()
        self._counted: Decimal | int = 0
        self.earned = 0
        self.gained = ZERO
        self.tier = rules.tiers[0]
        self.below_since: datetime | None = None
        tally.move(joined_at, tier=self.tier.code, members=1)
        tally.month(joined_at).joined += 1
        if welcome := rules.program.settings.welcome_points:
            tally.month(joined_at).bonus += welcome
            self._points.open(welcome, joined_at, pending_days=0)

    @property
    def available(self) -> int:
        """Points that may be spent."""
        return self._points.available

    def buy(
        self,
        at: datetime,
        goods: Decimal,
        shipping: Decimal,
        refunded: Decimal,
        currency: CurrencyRules,
        category: str = "",
    ) -> Decimal:
        """Place an order, pay it, and refund `refunded` of it; return what the program costs, in the report's currency.

        Amounts are in the order's currency: `goods` after the discounts that the order had, `shipping` besides.
        """
        self.advance(at)
        self._points.stay(at)
        month, tier = self._tally.month(at), self.tier
        share = Fraction(goods + shipping - refunded) / Fraction(goods + shipping) if refunded else WHOLE
        price, delivery, cost = goods, shipping, ZERO
        if tier.discount_percent or tier.free_shipping:
            price, delivery = self._benefits(goods, shipping, currency)
            month.delivery_orders += tier.free_shipping and price >= currency.terms.free_shipping_minimum_order
            cost = _count_benefits(month, goods - price, shipping - delivery, share, currency)
        base = price
        if self._choose is not None and self._points.available > 0:
            paid_with_points = self._spend(at, price, share, currency, month)
            base -= paid_with_points
            cost += _in_report(paid_with_points, share, currency)
        terms, delivery = currency.earning[tier.code], delivery if self._settings.earn_on_shipping else ZERO
        if currency.campaigns is not None:
            purchase = PastPurchase(at, tier, base, delivery, category, share)
            terms = earn_in_campaigns(purchase, terms, currency.campaigns, self._tally.campaigns)
        base += delivery
        earned = points = points_for(base, terms)
        if share is not WHOLE:
            points = points_for(base, terms, share=share)
        if points:
            month.earned += points
            self.earned += points
            self._points.open(points, at, pending_days=self._settings.pending_days)
        counted = self._count(at, earned if self._rules.by_points else self._amount(earned, base, WHOLE, currency))
        if share is not WHOLE:
            # Paid first and refunded then: a tier that was reached in between is kept for its grace.
            self._recount(at, counted, self._amount(points, base, share, currency))
        self.gained += cost
        return cost

    def advance(self, now: datetime) -> None:
        """Bring points and tier to what they are at `now` without a further order."""
        self._points.advance(now)
        if self.below_since is not None or (self._counting and self._counting[0][0] <= now):
            self._let_time_pass(now)

    def _spend(self, at: datetime, price: Decimal, share: Fraction, currency: CurrencyRules, month: Month) -> Decimal:
        """Spend all that may be spent where the member chooses to; return what it takes off the price."""
        most = most_points(available=self._points.available, goods=price, terms=currency.spending)
        if not most or self._choose is None or not self._choose():
            return ZERO
        value, digits = currency.terms.point_value, currency.terms.fraction_digits
        amount = worth_of(most, value, fraction_digits=digits)
        used = points_used(amount, value, held=most)
        if not used:
            return ZERO
        taken = self._points.take(used)
        restored = restored_share(used, 1 - share) if share is not WHOLE else 0
        self._points.restore(at, restored, taken)
        month.redeemed += used - restored
        month.paid_with_points += 1
        month.points_paid += _in_report(amount, share, currency)
        return amount

    # Benefits and tiers

    def _benefits(self, goods: Decimal, shipping: Decimal, currency: CurrencyRules) -> tuple[Decimal, Decimal]:
        """Return what the goods and their delivery cost at the member's tier (rules 24 and 25)."""
        tier, terms, price = self.tier, currency.terms, goods
        if tier.discount_percent:
            price -= tier_discount(goods, tier.discount_percent, fraction_digits=terms.fraction_digits)
        if not tier.free_shipping:
            return price, shipping
        return price, delivery_price(
            shipping, flat=terms.free_shipping_price, goods=price, minimum=terms.free_shipping_minimum_order
        )

    def _amount(self, points: int, base: Decimal, share: Fraction, currency: CurrencyRules) -> Decimal | int:
        """Return what an order of which this share is paid counts for the tier (rule 22)."""
        basis = self._settings.qualification_basis
        if basis is QualificationBasis.POINTS:
            return points
        if basis is QualificationBasis.ORDERS:
            return 1 if share else 0
        # The rate is taken out again after adding up, so that nothing is rounded before.
        return paid_amount(base, share) * currency.terms.points_per_currency_unit

    def _count(self, at: datetime, amount: Decimal | int) -> Decimal | int:
        """Count an order from now until it leaves the window; return what it counts."""
        self._counted += amount
        leaves_at = leaves_window(self._settings.qualification_window, at)
        if leaves_at is not None:
            self._counting.append((leaves_at, amount))
        self._move(at)
        return amount

    def _recount(self, at: datetime, before: Decimal | int, amount: Decimal | int) -> None:
        """Have the order that was counted last count less."""
        self._counted += amount - before
        if self._counting:
            self._counting[-1] = (self._counting[-1][0], amount)
        self._move(at)

    def _let_time_pass(self, now: datetime) -> None:
        """Take off what has left the window, and the tier where its grace is over, in the order of time (rule 23)."""
        lowest, counting = self._rules.tiers[0], self._counting
        while self.tier is not lowest:
            leaves_at = counting[0][0] if counting else NEVER
            drops_at = self.below_since + self._rules.grace if self.below_since is not None else NEVER
            moment = min(leaves_at, drops_at)
            if moment > now:
                return
            if leaves_at == moment:
                self._counted -= counting.popleft()[1]
            self._move(moment)
        while counting and counting[0][0] <= now:
            self._counted -= counting.popleft()[1]

    def _move(self, now: datetime) -> None:
        if self._counted < self._rules.first_step and self.tier is self._rules.tiers[0]:
            return
        settings, figure = self._settings, Decimal(self._counted)
        if settings.qualification_basis is QualificationBasis.SPEND:
            figure /= settings.points_per_currency_unit
        tier, self.below_since = moved(
            self.tier,
            qualified_tier(self._rules.tiers, figure),
            below_since=self.below_since,
            now=now,
            grace_days=settings.downgrade_grace_days,
        )
        if tier is not self.tier:
            self._tally.move(now, tier=self.tier.code, members=-1)
            self._tally.move(now, tier=tier.code, members=1)
            self.tier = tier


def _count_benefits(
    month: Month, discount: Decimal, saved_delivery: Decimal, share: Fraction, currency: CurrencyRules
) -> Decimal:
    """Count what a tier took off; return what it costs in the report's currency."""
    discount_cost = delivery_cost = ZERO
    if discount:
        month.discounted_orders += 1
        discount_cost = _in_report(discount, share, currency)
        month.discount += discount_cost
    if saved_delivery:
        delivery_cost = _in_report(saved_delivery, share, currency)
        month.delivery += delivery_cost
    return discount_cost + delivery_cost


def _in_report(amount: Decimal, share: Fraction, currency: CurrencyRules) -> Decimal:
    """Return an amount less what was refunded of it, in the report's currency."""
    kept = amount if share is WHOLE else paid_amount(amount, share)
    return kept * currency.to_report
