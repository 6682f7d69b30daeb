"""What customers are expected to be worth: BG/NBD and Gamma-Gamma, by pymc-marketing.

Fader, Hardie and Lee, "Counting Your Customers the Easy Way" (2005); Fader and Hardie, "The Gamma-Gamma Model of
Monetary Value" (2013). The parameters are the maximum a posteriori under the library's default priors.
"""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

import polars as pl

from .reading.numbers import UNITS

MONTHS_AHEAD = 12
DAYS_AHEAD = 365
SAMPLE = 25_000
"""Customers that the models are fitted on and asked about; drawn with the report's seed where there are more."""
FEWEST = 100
"""With fewer customers who came back, the models say nothing worth reading."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """What an average customer is expected to do in the next 12 months, undiscounted, in the report's currency."""

    customers: int
    """How many the models were fitted on."""
    purchases: float
    value: float


def expected_value(frame: pl.DataFrame, ends_at: datetime, seed: int) -> Expectation | None:
    """Return the expectation as at `ends_at`, None where too few customers came back for the models.

    `frame` holds orders with revenue in the report's currency; several on a day are one purchase.
    """
    paid = frame.filter(pl.col("customer").is_not_null() & (pl.col("revenue") > 0))
    customers = paid.select(pl.col("customer").unique(maintain_order=True))["customer"]
    if len(customers) > SAMPLE:
        customers = customers.sample(SAMPLE, seed=seed)
    orders = paid.filter(pl.col("customer").is_in(customers.implode()))
    with warnings.catch_warnings(), _quiet():
        warnings.simplefilter("ignore")
        return _fitted(orders, ends_at)


def _fitted(orders: pl.DataFrame, ends_at: datetime) -> Expectation | None:
    import pandas as pd
    from pymc_marketing import clv

    table = orders.select(
        pl.col("customer").cast(pl.String), "at", money=pl.col("revenue").cast(pl.Float64) / UNITS
    ).to_dict(as_series=False)
    history = clv.utils.rfm_summary(
        pd.DataFrame(table), "customer", "at", "money", observation_period_end=f"{ends_at:%Y-%m-%d}", time_unit="D"
    )
    again = history[(history["frequency"] > 0) & (history["monetary_value"] > 0)]
    if len(again) < FEWEST:
        return None
    purchases = clv.BetaGeoModel()
    purchases.fit(history, method="map", progressbar=False)
    money = clv.GammaGammaModel()
    money.fit(again, method="map", progressbar=False)
    expected = purchases.expected_purchases(history, future_t=DAYS_AHEAD)
    value = money.expected_customer_lifetime_value(
        transaction_model=purchases, data=history, future_t=MONTHS_AHEAD, discount_rate=0, time_unit="D"
    )
    return Expectation(len(history), round(float(expected.mean()), 4), round(float(value.mean()), 2))


@contextmanager
def _quiet() -> Iterator[None]:
    """Let the libraries keep their progress to themselves."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(before)
