"""A member's time zone: their own, else that of their country where it has one, else the program's (rule 56)."""

from zoneinfo import ZoneInfo

import pytest

from saleor_loyalty_plugin.host.time_zones import zone_of_country, zones_of
from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from saleor_loyalty_plugin.services.profile import set_time_zone

PROGRAM = ZoneInfo("Europe/Warsaw")


@pytest.fixture
def member_from(customer_user, address):
    """Make a member with default addresses in these countries, none where there is none."""

    def make(*, delivery=None, bills=None):
        for name, country in (("default_shipping_address", delivery), ("default_billing_address", bills)):
            copy = address.get_copy() if country else None
            if copy:
                copy.country = country
                copy.save()
            setattr(customer_user, name, copy)
        customer_user.save()
        return LoyaltyMember.objects.create(
            user=customer_user, enrolled_at=customer_user.date_joined, tier=Tier.objects.earliest("threshold")
        )

    return make


def zone_of(member):
    return zones_of([member], PROGRAM, using="default")[member.pk].key


@pytest.mark.parametrize(
    ("_case", "addresses", "zone"),
    [
        ("TZ-09: the country of the delivery address", {"delivery": "FI", "bills": "SE"}, "Europe/Helsinki"),
        ("the country of the bills", {"bills": "SE"}, "Europe/Stockholm"),
        ("TZ-10: a country with several", {"delivery": "US"}, "Europe/Warsaw"),
        ("nothing is known", {}, "Europe/Warsaw"),
    ],
)
def test_where_nothing_was_told(_case, addresses, zone, member_from):
    assert zone_of(member_from(**addresses)) == zone


def test_what_the_member_told_goes_first(member_from):
    # given
    member = member_from(delivery="FI")

    # when
    told = set_time_zone(user_id=member.user_id, name="America/New_York")

    # then
    assert zone_of(told) == "America/New_York"
    assert zone_of(set_time_zone(user_id=member.user_id, name=None)) == "Europe/Helsinki"


def test_a_zone_that_the_system_no_longer_knows_is_as_none(member_from):
    # given
    member = member_from(delivery="FI")
    member.time_zone = "Atlantis/Capital"

    # then
    assert zone_of(member) == "Europe/Helsinki"


@pytest.mark.parametrize(
    ("country", "zone"),
    [("DE", "Europe/Berlin"), ("GB", "Europe/London"), ("ES", None), ("AU", None), ("XX", None), ("", None)],
)
def test_a_country_has_a_zone_where_all_its_clocks_agree(country, zone):
    found = zone_of_country(country)
    assert (found and found.key) == zone


def test_many_members_cost_one_query(member_from, django_assert_num_queries):
    # given
    member = member_from(delivery="FI")

    # then
    with django_assert_num_queries(1):
        zones_of([member] * 20, PROGRAM, using="default")


def test_who_was_deleted_has_the_programs(member_from):
    # given
    member = member_from(delivery="FI")
    member.user.delete()
    member.refresh_from_db()

    # then
    assert zone_of(member) == "Europe/Warsaw"
