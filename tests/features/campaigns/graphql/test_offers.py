"""LoyaltyProgram.campaigns: what holds now for who asks (rules 34 and 44)."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.models import Tier
from tests.features.campaigns.campaigns import campaign, per_order
from tests.graphql.callers import answer

OFFERS = """
query($channel: String!) {
  loyaltyProgram(channel: $channel) {
    campaigns { code name description(language: PL) effect factor points endsAt }
  }
}
"""


@pytest.fixture
def codes(program, channel_USD):
    def read(client) -> list[str]:
        found = answer(client, OFFERS, channel=channel_USD.slug)
        return [each["code"] for each in found["campaigns"]]

    return read


def test_a_shopper_sees_what_it_brings_and_until_when(program, channel_USD, api_client):
    # given
    ends_at = timezone.now().replace(microsecond=0) + timedelta(days=1)
    campaign(
        code="twice",
        name="Twice",
        ends_at=ends_at,
        description="Twice the points",
        description_translations=[{"language": "pl", "text": "Dwa razy"}],
    )

    # then
    assert answer(api_client, OFFERS, channel=channel_USD.slug)["campaigns"] == [
        {
            "code": "twice",
            "name": "Twice",
            "description": "Dwa razy",
            "effect": "MULTIPLIER",
            "factor": 2.0,
            "points": None,
            "endsAt": ends_at.isoformat(),
        }
    ]


def test_what_does_not_hold_now_or_here_is_not_shown(codes, channel_USD, channel_PLN, api_client):
    # given
    now = timezone.now()
    campaign(code="here", channels=[channel_USD.pk])
    campaign(code="there", channels=[channel_PLN.pk])
    campaign(code="over", ends_at=now)
    campaign(code="later", starts_at=now + timedelta(hours=1))
    campaign(code="off", active=False)
    campaign(code="first", priority=-1)

    # then
    assert codes(api_client) == ["first", "here"]


def test_what_asks_for_a_member_is_shown_to_who_it_is_for(codes, member, user_api_client, api_client, user2_api_client):
    # given
    campaign(code="everybody")
    campaign(code="bronze", tier_id=member.tier_id)
    campaign(code="gold", tier_id=Tier.objects.get(code="gold").pk)
    per_order(5, code="once", times_per_member_limit=1)

    # then
    assert codes(user_api_client) == ["everybody", "bronze", "once"]
    assert codes(api_client) == codes(user2_api_client) == ["everybody"]


def test_what_has_nothing_left_is_not_shown(codes, member, user_api_client, earning_orders):
    # given
    per_order(5, code="spent", budget=Decimal(5))
    per_order(5, code="once", times_per_member_limit=1)
    per_order(5, code="first", first_orders=1)
    per_order(5, code="left", budget=Decimal(50))
    assert codes(user_api_client) == ["spent", "once", "first", "left"]

    # when
    earning_orders(1)

    # then
    assert codes(user_api_client) == ["left"]
