"""The shop's orders of a period."""

from datetime import datetime

from saleor.channel.models import Channel

from ....host.orders.export import placed_orders


def currencies_sold(since: datetime | None, until: datetime | None, *, using: str) -> list[str]:
    """Return the currencies that orders of the period are in, by the alphabet."""
    channels: dict[str, list[int]] = {}
    for pk, code in Channel.objects.using(using).order_by("currency_code", "pk").values_list("pk", "currency_code"):
        channels.setdefault(code, []).append(pk)
    placed = placed_orders(since, until)
    return [code for code, pks in channels.items() if placed.filter(channel_id__in=pks).exists()]
