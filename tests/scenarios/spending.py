"""What a case says of spending, in verbs: points are applied to the one checkout of a story; it becomes an order."""

from decimal import Decimal
from uuid import uuid4

from saleor_loyalty_plugin.domain.orders import OrderLine
from saleor_loyalty_plugin.domain.redemption import worth_of
from saleor_loyalty_plugin.models import Redemption
from saleor_loyalty_plugin.selectors.terms import effective_terms, spending_terms
from saleor_loyalty_plugin.services.redemptions import RedeemingCheckout, apply_points


class Spending:
    """Verbs that story.py mixes in. The checkout costs `price` before points; points that are refused take nothing."""

    checkout_id = uuid4()
    price = Decimal(0)

    def spend(self, points, price=100):
        self.price = Decimal(price)
        where = RedeemingCheckout(
            checkout_id=self.checkout_id, channel_id=1, currency="USD", fraction_digits=2, goods=self.price
        )
        terms = spending_terms(effective_terms(None, self.settings), self.settings)
        user_id = self.member().user_id
        before = self.result["error"]
        self._caught(lambda: apply_points(user_id=user_id, checkout=where, points=points, terms=terms, now=self.now))
        held = self.held()
        self.result["points"] = held.points if held is not None and self.result["error"] == before else 0
        self.result["money"] = worth_of(self.result["points"], terms.point_value, fraction_digits=2)
        self.result["total"] = self.price - (held.amount if held is not None else 0)

    def complete(self, id="O", paid=False):
        """Make an order of the checkout; unpaid, so that it earns nothing by itself."""
        held = self.held()
        off = held.amount if held is not None else Decimal(0)
        left = self.price - off
        self.placed[id] = self.orders.place(
            user_id=self.member().user_id,
            lines=[OrderLine("0", net=left, gross=left)],
            paid=paid,
            checkout_id=self.checkout_id,
            points_amount=off or None,
        )
        self.see_again(id)

    def held(self):
        return Redemption.objects.filter(state="held", checkout_id=self.checkout_id).first()
