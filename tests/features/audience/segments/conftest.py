import pytest

from saleor_loyalty_plugin.features.audience.segments.selectors.membership import (
    count_fitting,
    members_fitting,
    rules_fitting,
)
from saleor_loyalty_plugin.features.audience.segments.services.rules import checked_rule, previewed
from saleor_loyalty_plugin.models import LoyaltyMember
from tests.services.conftest import (  # noqa: F401
    now,
    orders,
    reconcile,
    settings_of_program,
    user,
)


def _many(rule, at):
    members = LoyaltyMember.objects.filter(pk__in=members_fitting(rule, at))
    assert count_fitting({1: rule}, at) == {1: len(members)}
    assert count_fitting({1: rule, 2: rule}, at) == {1: len(members), 2: len(members)}
    return {each.user.username for each in members}


def _one(rule, at):
    members = LoyaltyMember.objects.exclude(user=None)
    return {each.user.username for each in members if rules_fitting({7: rule}, [each.pk], at)[each.pk] == {7}}


@pytest.fixture(params=[_many, _one], ids=["query of many", "query of one"])
def who(request, now):  # noqa: F811
    """Return the names of the members whom a rule fits: by the query for many, and by the one for each."""

    def ask(rule, at=now):
        return request.param(previewed(checked_rule(rule)), at)

    return ask
