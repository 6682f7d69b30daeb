import pytest

from saleor_loyalty_plugin.models import Tier

from .shop import sell


@pytest.fixture
def sold(program, channel_USD, variant, customer_user, customer_user2):
    """Thirty orders of two customers and guests, from 10 January to 27 October 2025."""
    Tier.objects.filter(code="silver").update(threshold=200)
    sell(channel_USD, variant, [customer_user, customer_user2, customer_user, None], orders=30)
