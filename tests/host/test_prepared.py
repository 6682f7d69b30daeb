"""What was prepared while the program was off holds once it is on."""

import pytest
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from saleor_loyalty_plugin.plugin import LoyaltyPlugin
from tests.graphql.tiers.tiers import member


@pytest.fixture
def switch(program, django_capture_on_commit_callbacks):
    """Switch the program as the Dashboard does, with what follows from it."""

    def switch(active):
        with django_capture_on_commit_callbacks(execute=True):
            LoyaltyPlugin.save_plugin_configuration(PluginConfiguration.objects.get(), {"active": active})

    return switch


def test_members_are_moved_by_a_tier_that_was_made_while_the_program_was_off(switch, customer_user):
    # given
    someone = member(customer_user, "gold", bought="5000.00")
    switch(False)
    platinum = Tier.objects.create(code="platinum", name="Platinum", threshold=5000)
    assert LoyaltyMember.objects.get(pk=someone.pk).tier.code == "gold"

    # when
    switch(True)

    # then
    assert LoyaltyMember.objects.get(pk=someone.pk).tier == platinum
