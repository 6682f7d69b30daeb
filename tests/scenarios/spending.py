"""What a case says of spending, in verbs: on the one checkout of a story, which becomes an order."""

from decimal import Decimal
from uuid import uuid4

from saleor_loyalty_plugin.domain.orders import OrderLine
from saleor_loyalty_plugin.domain.redemption import worth_of
from saleor_loyalty_plugin.domain.spending import most_points
from saleor_loyalty_plugin.models import Redemption, Reward, RewardKind
from saleor_loyalty_plugin.selectors.terms import effective_terms, spending_terms
from saleor_loyalty_plugin.services.spending.claims import claim_reward
from saleor_loyalty_plugin.services.spending.redemptions import RedeemingCheckout, apply_points


class Spending:
    """Verbs that story.py mixes in. The checkout costs `price` before points; points that are refused take nothing."""

    checkout_id = uuid4()
    price = off = Decimal(0)

    def spend(self, points, price=100):
        self.price = Decimal(price)
        where = RedeemingCheckout(
            checkout_id=self.checkout_id, channel_id=1, currency="USD", fraction_digits=2, goods=self.price
        )
        terms = self._terms()
        user_id = self.member().user_id
        before = self.result["error"]
        self._caught(lambda: apply_points(user_id=user_id, checkout=where, points=points, terms=terms, now=self.now))
        held = self.held()
        self.result["points"] = held.points if held is not None and self.result["error"] == before else 0
        self.result["money"] = worth_of(self.result["points"], terms.point_value, fraction_digits=2)
        self.result["total"] = self.price - (held.amount if held is not None else 0)

    def spend_most(self, price):
        """Spend as many points as the checkout takes."""
        most = most_points(available=self.member().available, goods=Decimal(price), terms=self._terms())
        self.spend(most, price)
        self.result["sufficient"] = self.result["total"] == 0

    def _terms(self):
        return spending_terms(effective_terms(None, self.settings), self.settings)

    def set_price(self, price):
        self.price = Decimal(price)

    def offer(self, reward, cost, quantity=None):
        self.rewards[reward] = Reward.objects.create(
            name=reward, kind=RewardKind.FREE_SHIPPING, points_cost=cost, quantity=quantity
        )

    def claim(self, reward, member="A", off=0):
        """Claim a reward for the checkout, which costs `off` less by it."""
        user_id = self.member(member).user_id
        self.off += Decimal(off)

        def run() -> None:
            claim = claim_reward(
                user_id=user_id,
                reward=self.rewards[reward],
                checkout_id=self.checkout_id,
                channel_id=1,
                currency="USD",
                now=self.now,
            )
            claim.given = {"free_shipping": True}
            claim.save(update_fields=["given"])

        self._caught(run)

    def claim_by_each(self, reward, members):
        for number in range(1, members + 1):
            self.give(self.rewards[reward].points_cost * 2, member=str(number))
            self.claim(reward, member=str(number))

    def complete(self, id="O", paid=False):
        """Make an order of the checkout; unpaid, so that it earns nothing by itself."""
        held = self.held()
        off = held.amount if held is not None else Decimal(0)
        left = self.price - off - self.off
        self.placed[id] = self.orders.place(
            user_id=self.member().user_id,
            lines=[OrderLine("0", net=left, gross=left)],
            paid=paid,
            checkout_id=self.checkout_id,
            points_amount=off or None,
            has_claims=True,
            free_delivery=True,
        )
        self.see_again(id)

    def held(self):
        return Redemption.objects.filter(state="held", checkout_id=self.checkout_id).first()
