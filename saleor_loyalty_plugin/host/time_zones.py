"""Members' time zones (rule 56): their own, else that of their country where it has one, else the program's."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.core import get_global
from django.db.models.functions import Coalesce
from saleor.account.models import User

from ..domain.clocks.zones import zone_named
from ..models import LoyaltyMember

# Whether two zones have the same clocks is looked at for this long.
AHEAD = timedelta(days=730)


def zones_of(members: Iterable[LoyaltyMember], program: ZoneInfo, *, using: str) -> dict[int, ZoneInfo]:
    """Return the time zone of each member, by the member's id, with one query at most.

    The address is the default one for delivery, else the default one for bills.
    """
    members = list(members)
    own = {member.pk: _known(member.time_zone) for member in members}
    users = {each.pk: each.user_id for each in members if own[each.pk] is None and each.user_id is not None}
    countries = _countries(set(users.values()), using) if users else {}
    return {pk: zone or zone_of_country(countries.get(users.get(pk), "")) or program for pk, zone in own.items()}


def _known(name: str) -> ZoneInfo | None:
    # What was the name of a zone when it was told may be none to the system of today.
    with suppress(ValueError):
        return zone_named(name)
    return None


def _countries(user_ids: set[int], using: str) -> dict[int | None, str]:
    country = Coalesce("default_shipping_address__country", "default_billing_address__country")
    users = User.objects.using(using).filter(pk__in=user_ids).annotate(home=country)
    return {pk: str(home or "") for pk, home in users.values_list("pk", "home")}


def zone_of_country(code: str) -> ZoneInfo | None:
    """Return the time zone of a country, None for one whose clocks differ from place to place."""
    year = datetime.now(tz=UTC).year
    return _zone_of_country(code.upper(), year)


@lru_cache(maxsize=512)
def _zone_of_country(code: str, year: int) -> ZoneInfo | None:
    names = get_global("territory_zones").get(code, [])
    try:
        zones = [zone_named(name) for name in names]
    except ValueError:
        # Of a zone that the system does not know nobody can say whether its clocks are the others'.
        return None
    return zones[0] if len({_clocks(zone, year) for zone in zones}) == 1 else None


def _clocks(zone: ZoneInfo, year: int) -> tuple[timedelta | None, ...]:
    """Return a zone's offsets from the start of a year on, twice a day: two with the same have the same clocks."""
    start = datetime(year, 1, 1, tzinfo=UTC)
    moments = (start + timedelta(hours=12) * number for number in range(AHEAD // timedelta(hours=12)))
    return tuple(moment.astimezone(zone).utcoffset() for moment in moments)
