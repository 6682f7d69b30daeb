"""Points spent in a checkout, as the host asks for it."""

from decimal import Decimal
from uuid import UUID, uuid4

from saleor_loyalty_plugin.domain.spending import SpendingTerms
from saleor_loyalty_plugin.models import Redemption
from saleor_loyalty_plugin.services.spending.redemptions import RedeemingCheckout, apply_points


def checkout(goods: str = "100.00", *, checkout_id: UUID | None = None) -> RedeemingCheckout:
    return RedeemingCheckout(
        checkout_id=checkout_id or uuid4(), channel_id=1, currency="USD", fraction_digits=2, goods=Decimal(goods)
    )


def spend(user, points: int, *, at, where: RedeemingCheckout | None = None, **terms) -> Redemption:
    """Set points aside, by default in a checkout of its own."""
    facts = {"point_value": Decimal("0.01"), **terms}
    return apply_points(
        user_id=user.pk, checkout=where or checkout(), points=points, terms=SpendingTerms(**facts), now=at
    )
