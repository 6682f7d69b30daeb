from itertools import count

import pytest
from saleor.plugins.manager import get_plugins_manager

from saleor_loyalty_plugin.host.rewards.claims import claim_for_checkout, claim_to_keep
from saleor_loyalty_plugin.models import Reward
from saleor_loyalty_plugin.settings import ProgramSettings

from ..checkout.checkouts import charge_taxes, of_customer
from ..members.members import give, join

_names = count(1)


@pytest.fixture
def basket(program, checkout_with_item, customer_user):
    """A checkout of a member with 3,000 points."""
    charge_taxes(checkout_with_item, "0")
    join(customer_user)
    give(customer_user, 3000)
    return of_customer(checkout_with_item, customer_user)


@pytest.fixture
def claim(basket, channel_USD):
    """Claim a new reward, to keep or for the basket."""

    def run(kind, *, kept=True, user=basket.user):
        facts = {"kind": kind, "points_cost": 100}
        if kind in ("voucher", "gift_card"):
            facts |= {"channel_id": channel_USD.pk, "amount": "5.00"}
        if kind == "product":
            facts["variant_id"] = basket.lines.earliest("created_at").variant_id
        reward = Reward.objects.create(name=f"{kind} {next(_names)}", **facts)
        manager, settings = get_plugins_manager(allow_replica=False), ProgramSettings()
        if kept:
            return claim_to_keep(reward, user, manager, settings=settings)
        return claim_for_checkout(reward, basket, manager, settings=settings)

    return run
