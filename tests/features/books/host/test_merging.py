"""Two accounts made one, in a real Saleor: what the checkouts of the one that goes hold."""

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.errors import MemberSuspendedError
from saleor_loyalty_plugin.features.books.host.merging import merge_accounts
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.standing.suspending import lift, suspend
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.graphql.members.members import give, join
from tests.services.spending import spend


def test_what_is_held_is_released_where_the_two_are_merged_and_not_where_that_is_refused(
    program, customer_user, customer_user2
):
    # given
    now = timezone.now()
    merged, into = join(customer_user), join(customer_user2)
    give(customer_user, 500)
    held = spend(customer_user, 300, at=now)

    def merge():
        return merge_accounts(
            from_id=merged.pk, into_id=into.pk, settings=ProgramSettings(), now=timezone.now(), actor=Actor()
        )

    # when
    suspend(user_id=customer_user2.pk, reason="Fraud", actor=Actor(), now=now)
    with pytest.raises(MemberSuspendedError):
        merge()

    # then
    held.refresh_from_db()
    assert held.state == "held"

    # when
    lift(user_id=customer_user2.pk, reason="A mistake", actor=Actor(), now=now)

    # then
    assert merge().available == 500
    held.refresh_from_db()
    assert held.state == "released"
