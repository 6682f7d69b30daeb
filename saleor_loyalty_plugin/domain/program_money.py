"""The program's money: what amounts of several channels are converted to (rule 22)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A channel of the shop. `own_rate` is points for a unit of its currency, None where the program's holds."""

    number: int
    currency: str
    is_active: bool = True
    own_rate: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramMoney:
    """An amount of a channel x the channel's rate / `rate` is one in `currency`. Rates are points for a unit of money.

    `currency` is empty where the shop has no channel.
    """

    currency: str
    rate: Decimal
    rates: Mapping[int, Decimal]
    """Of each channel, by its number."""
    default: Decimal
    """Of a channel that is gone."""

    def of_channel(self, amount: Decimal, channel: int) -> Decimal:
        """Return an amount of a channel in `currency`."""
        return amount * self.rates.get(channel, self.default) / self.rate


def program_money(channels: Collection[Channel], *, currency: str, rate: Decimal) -> ProgramMoney:
    """Return the money of a program whose setting is `currency`, empty for none, and that gives `rate` points a unit.

    Where no channel has that currency it is that of the oldest active channel without a rate of its own.
    """
    of_currency = [channel for channel in channels if channel.currency == currency] or channels
    chosen = min(of_currency, key=_precedence, default=None)
    return ProgramMoney(
        currency="" if chosen is None else chosen.currency,
        rate=rate if chosen is None else chosen.own_rate or rate,
        rates={channel.number: channel.own_rate or rate for channel in channels},
        default=rate,
    )


def _precedence(channel: Channel) -> tuple[bool, bool, int]:
    return not channel.is_active, channel.own_rate is not None, channel.number
