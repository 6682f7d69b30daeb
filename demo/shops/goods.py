"""What the demo's shop sells and how it delivers, in two channels."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Channel:
    name: str
    slug: str
    currency: str
    country: str
    address: dict[str, str]


@dataclass(frozen=True, slots=True)
class Priced:
    """A product or a delivery; `prices` are by currency, tax included."""

    name: str
    prices: dict[str, Decimal]


CHANNELS = {
    "USD": Channel(
        "United States",
        "us",
        "USD",
        "US",
        {
            "firstName": "Ada",
            "lastName": "Nowak",
            "streetAddress1": "1 Market Street",
            "city": "San Francisco",
            "countryArea": "CA",
            "postalCode": "94105",
            "country": "US",
        },
    ),
    "PLN": Channel(
        "Poland",
        "pl",
        "PLN",
        "PL",
        {
            "firstName": "Ada",
            "lastName": "Nowak",
            "streetAddress1": "Prosta 1",
            "city": "Warszawa",
            "postalCode": "00-850",
            "country": "PL",
        },
    ),
}
GOODS = {
    "coffee": Priced("coffee beans", {"USD": Decimal("19.99"), "PLN": Decimal("79.90")}),
    "mug": Priced("a mug", {"USD": Decimal("5.50"), "PLN": Decimal("22.00")}),
    "kettle": Priced("a kettle", {"USD": Decimal("100.00"), "PLN": Decimal("399.00")}),
}
DELIVERIES = {
    "courier": Priced("Courier", {"USD": Decimal("5.00"), "PLN": Decimal("20.00")}),
    "bicycle": Priced("Bicycle", {"USD": Decimal("0.00"), "PLN": Decimal("0.00")}),
}
