import pytest
from django.utils import timezone

from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.standing.suspending import lift, suspend

from ..checkout.conftest import (  # noqa: F401
    cart,
    catalogue,
    channel,
    filled,
    give,
    goods,
    member,
    place,
    standing,
)


@pytest.fixture
def stop(customer_user, django_capture_on_commit_callbacks):
    """Have staff suspend the member."""

    def run():
        with django_capture_on_commit_callbacks(execute=True):
            suspend(user_id=customer_user.pk, reason="fraud", actor=Actor(), now=timezone.now())

    return run


@pytest.fixture
def let_go_on(customer_user, django_capture_on_commit_callbacks):
    """Have staff lift it."""

    def run():
        with django_capture_on_commit_callbacks(execute=True):
            lift(user_id=customer_user.pk, reason="cleared", actor=Actor(), now=timezone.now())

    return run


@pytest.fixture
def gold(member):  # noqa: F811
    """The member has 10 % off and free delivery."""
    LoyaltyMember.objects.update(tier=Tier.objects.get(code="gold"))
