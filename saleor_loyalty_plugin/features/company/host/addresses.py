"""Where on the network a request comes from, as referrals compare it: hashed, for the address itself is personal."""

from typing import Any

from django.utils.crypto import salted_hmac
from saleor.core.utils import get_client_ip


def hashed_address(request: Any) -> str:
    """Return the same text for the same address, blank where it is not known; nobody reads the address from it."""
    address = get_client_ip(request)
    return salted_hmac("saleor_loyalty.referrals", address, algorithm="sha256").hexdigest() if address else ""
