"""Back-tests that wait, and orders to run them over."""

from saleor_loyalty_plugin.features.studies.models import Backtest
from saleor_loyalty_plugin.features.studies.rules.asking import Asked
from saleor_loyalty_plugin.features.studies.services.starting import start_backtest

HEAD = ("order_id", "customer", "date", "amount", "currency", "discount", "shipping", "refunded", "category")
ROWS = [
    (
        str(number),
        "" if number % 11 == 0 else str(number % 7),
        f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}T10:00:00+00:00",
        f"{number % 90}.5000",
        "USD",
        "0.0000",
        "5.0000",
        "2.0000" if number % 13 == 0 else "0.0000",
        "coffee" if number % 2 else "tea",
    )
    for number in range(1, 121)
]
PROGRAM = """# As planned.
points_per_currency_unit = 2
expires_after_days = 90

[tiers.silver]
threshold = 100
earn_multiplier = 1.5
discount_percent = 5
free_shipping = true

[campaigns.coffee]
factor = 2
categories = ["coffee"]
budget = 500
"""


def wait(now, **values) -> Backtest:
    """Have a back-test wait for its turn."""
    asked = {
        "name": "plan",
        "program": PROGRAM,
        "since": None,
        "until": None,
        "currency": "USD",
        "redemption_percent": 60,
        "margin_percent": 40,
    }
    return start_backtest(asked=Asked(**asked | values), now=now)
