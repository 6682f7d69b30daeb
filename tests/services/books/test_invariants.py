"""Whatever a shop does, in whatever order the program hears of it, the ledger adds up."""

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from saleor_loyalty_plugin.models import Redemption

from ..redeeming_machine import RedeemingShop
from ..shop_machine import Shop

# `make test-machines` plays more.
MORE = os.environ.get("LOYALTY_MACHINE_EXAMPLES")


def played(examples: int) -> settings:
    """Return how many shops are played, of 25 steps each."""
    return settings(max_examples=int(MORE or examples), stateful_step_count=25, suppress_health_check=list(HealthCheck))


@pytest.mark.django_db
def test_the_ledger_adds_up_after_any_days_of_a_shop():
    # given
    class ShopThatTells(Shop):
        reached = set()

        def end(self) -> None:
            super().end()
            self.reached.update(self.situations())

    # when
    run_state_machine_as_test(ShopThatTells, settings=played(25))

    # then the days were eventful enough to say something
    points = {"earn", "reversal", "adjustment", "expiration", "owed", "owed and filled"}
    assert ShopThatTells.reached == points | {"suspended", "lifted", "left", "returned"}


@pytest.mark.django_db
def test_the_ledger_adds_up_when_members_spend_at_checkout_too():
    # given
    class ShopThatTells(RedeemingShop):
        reached = set()

        def end(self) -> None:
            super().end()
            self.reached.update(self.situations())
            self.reached.update(Redemption.objects.values_list("state", flat=True))

    # when
    run_state_machine_as_test(ShopThatTells, settings=played(20))

    # then
    assert ShopThatTells.reached >= {"redemption", "restoration", "held", "captured", "released", "expiration"}
