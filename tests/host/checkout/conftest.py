import pytest
from django.utils import timezone
from saleor.app.models import App
from saleor.permission.models import Permission

from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.settings import ProgramSettings

from ..pricing.conftest import channel, flat_taxes, goods, place, silver  # noqa: F401
from ..rewards.catalogue import Catalogue
from .cart import RedeemingCart
from .servers import Servers


@pytest.fixture
def give():
    """Give a member points."""

    def run(user, points):
        adjust_points(
            user_id=user.pk,
            points=points,
            reason="test",
            idempotency_key=f"given {points}",
            settings=ProgramSettings(),
            now=timezone.now(),
        )

    return run


@pytest.fixture
def member(program, customer_user, give):
    """The customer is a member in the tier bronze, without benefits, and has 3,000 points: 30.00."""
    bronze = Tier.objects.get(code="bronze")
    member = LoyaltyMember.objects.create(user=customer_user, enrolled_at=timezone.now(), tier=bronze)
    give(customer_user, 3000)
    member.refresh_from_db()
    return member


@pytest.fixture
def cart(channel, goods, user_api_client, member):  # noqa: F811
    """The member's basket, still empty."""
    return RedeemingCart(user_api_client, channel)


@pytest.fixture
def filled(cart, goods):  # noqa: F811
    """30.00 and delivery for 10.00."""
    cart.open((goods.sell("10.00"), 3))
    cart.deliver()
    return cart


@pytest.fixture
def catalogue(shop, channel):  # noqa: F811
    """The rewards as staff fill them in."""
    return Catalogue(shop, channel)


@pytest.fixture
def standing(member):
    """Return available, pending and held points as posted."""

    def read():
        member.refresh_from_db()
        return member.available, member.pending, member.held

    return read


@pytest.fixture
def ten_percent(member):
    """The member's tier takes 10 % off, and delivery costs what it costs."""
    Tier.objects.filter(pk=member.tier_id).update(discount_percent=10)


@pytest.fixture
def token(transactional_db):
    """An app that may do everything."""
    app = App.objects.create(name="Storefront", is_active=True)
    app.permissions.set(Permission.objects.all())
    return app.tokens.create(name="token")[1]


@pytest.fixture
def servers(transactional_db):
    found = Servers()
    yield found
    found.stop()


@pytest.fixture
def other_channel(goods, channel_PLN):  # noqa: F811
    """Another channel that delivers out of the same warehouse."""
    goods.warehouse.channels.add(channel_PLN)
    for zone in goods.warehouse.shipping_zones.all():
        zone.channels.add(channel_PLN)
    return channel_PLN
