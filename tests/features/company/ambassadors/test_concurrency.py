"""Several at once, on PostgreSQL: applications, decisions, acceptances and orders (rule 94)."""

from decimal import Decimal
from functools import partial

import pytest

from saleor_loyalty_plugin.features.company.ambassadors.services.applying import leave
from saleor_loyalty_plugin.features.company.ambassadors.services.following import follow_order
from saleor_loyalty_plugin.features.company.models import Ambassador, AmbassadorMovement, AmbassadorOrder
from saleor_loyalty_plugin.models import LoyaltyTransaction
from tests.services.threads import raised, together

from ..friends import SETTINGS, available
from .sharing import Shop, accepted, agreed, applied, brought, decided, offer

pytestmark = pytest.mark.django_db(transaction=True)


def test_many_applications_at_once_are_one(ada, now):
    offer()

    outcomes = together(*[partial(applied, ada, now) for _ in range(8)])

    assert [error.code for error in raised(outcomes)] == ["unique"] * 7
    assert Ambassador.objects.count() == 1


def test_two_decisions_at_once_are_one(ada, now):
    offer()
    for _ in range(3):
        # given
        application = applied(ada, now)

        # when
        outcomes = together(
            partial(decided, application, now, share_percent=Decimal(20)),
            partial(decided, application, now, approve=False, note="No"),
        )

        # then
        (late,) = raised(outcomes)
        (made,) = [outcome for outcome in outcomes if outcome is not late]
        application.refresh_from_db()
        assert (late.field, late.code) == ("id", "invalid")
        assert (application.state, application.note) == (made.state, made.note)
        Ambassador.objects.all().delete()


def test_who_accepts_and_leaves_at_once_ends_up_with_one_of_both(ada, now):
    offer()
    offered = decided(applied(ada, now), now)

    together(*[partial(accepted, offered, now) for _ in range(4)], partial(leave, member_id=ada.pk, now=now))

    offered.refresh_from_db()
    assert offered.state in ("withdrawn", "ended")


def test_ten_workers_judge_an_order_and_give_once(ada, grace, now):
    # given
    offer()
    agreed(ada, now)
    shop = Shop()
    referral = brought(ada, grace, now)
    together(*[partial(shop.place, referral, now) for _ in range(3)])
    rows = list(AmbassadorOrder.objects.values_list("pk", flat=True))
    follow = partial(follow_order, shop=shop, settings=SETTINGS, now=now)

    # when
    outcomes = together(*[partial(follow, row_id=row) for row in rows for _ in range(4)])

    # then
    assert raised(outcomes) == []
    assert available(ada) == [30]
    assert (LoyaltyTransaction.objects.count(), AmbassadorMovement.objects.count()) == (3, 3)
