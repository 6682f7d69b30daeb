"""Whatever a shop does: the books say of every moment what was seen then, and the proof holds."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, run_state_machine_as_test

from saleor_loyalty_plugin.features.books.rules.ageing import by_age, by_expiry
from saleor_loyalty_plugin.features.books.selectors.outstanding import outstanding
from saleor_loyalty_plugin.features.books.selectors.statement import statement
from saleor_loyalty_plugin.features.books.selectors.verifying import findings
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from saleor_loyalty_plugin.selectors.balances import balances_at
from saleor_loyalty_plugin.selectors.liability import liability_at
from saleor_loyalty_plugin.services.outstanding import fold_outstanding
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from tests.services.redeeming_machine import RedeemingShop
from tests.services.shop_machine import MEMBERS

TICK = timedelta(microseconds=1)
TWO_YEARS = timedelta(days=730)


class ShopWithBooks(RedeemingShop):
    def __init__(self) -> None:
        super().__init__()
        self.seen = {}

    @invariant()
    def the_ledger_adds_up(self) -> None:
        """Note what all members have; the ledger's own invariants are tested by the machine this one is made of."""
        balances = balances_at(LoyaltyMember.objects.all(), self.now).values()
        self.seen[self.now] = sum(each.available + each.pending + each.held for each in balances)

    def end(self) -> None:
        self.expire()
        assert list(findings(now=self.now, rebuild=True)) == []
        fold_outstanding()
        assert list(findings(now=self.now)) == []
        moments = sorted(self.seen)
        for earlier, later in zip([moments[0] - TICK, *moments], moments, strict=False):
            told = statement(earlier + TICK, later + TICK, now=self.now)
            assert told.opening == self.seen.get(earlier, 0)
            assert told.closing == self.seen[later]
        for moment in moments:
            parts = outstanding(moment, now=self.now)
            owed = liability_at(moment).points
            assert sum(bucket.points for bucket in by_age(parts)) == owed
            assert sum(bucket.points for bucket in by_expiry(parts)) == owed

    def expire(self) -> None:
        """Let two years pass: what nobody spent is gone, and written down."""
        self.now += TWO_YEARS
        settle_due_batch(now=self.now, limit=MEMBERS)
        self.the_ledger_adds_up()


@pytest.mark.django_db
def test_the_books_say_what_was_seen():
    # given
    class ShopThatTells(ShopWithBooks):
        reached = set()

        def end(self) -> None:
            super().end()
            self.reached.update(LoyaltyTransaction.objects.values_list("kind", flat=True))

    # when
    run_state_machine_as_test(
        ShopThatTells,
        settings=settings(max_examples=20, stateful_step_count=25, suppress_health_check=list(HealthCheck)),
    )

    # then
    assert ShopThatTells.reached >= {"earn", "reversal", "adjustment", "expiration", "redemption", "restoration"}
