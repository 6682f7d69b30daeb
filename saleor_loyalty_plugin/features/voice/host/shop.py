"""Members' orders, what was handed over with them, and where members live, always from the writer."""

from typing import Any
from uuid import UUID

from django.utils.crypto import salted_hmac
from saleor.account.models import User
from saleor.order import FulfillmentStatus
from saleor.order.models import FulfillmentLine, Order

from ....host.databases import WRITER
from ....host.orders.states import VOID, states_of
from ....models import LoyaltyMember
from ..polls.rules.addresses import same_however_written

HANDED_OVER = (
    FulfillmentStatus.FULFILLED,
    FulfillmentStatus.REFUNDED,
    FulfillmentStatus.RETURNED,
    FulfillmentStatus.REFUNDED_AND_RETURNED,
)


class SaleorShop:
    """The `Shop` that reads Saleor's own tables."""

    def order_of(self, order_id: UUID, member: LoyaltyMember) -> tuple[int, bool] | None:
        orders = Order.objects.using(WRITER).filter(pk=order_id, user__in=accounts_of(member))
        state = next(iter(states_of(orders)), None)
        if state is None or not state.placed:
            return None
        return state.channel_id, state.fulfilled and not state.void

    def order_with(self, product_id: int, member: LoyaltyMember) -> UUID | None:
        sent = FulfillmentLine.objects.using(WRITER).filter(
            fulfillment__status__in=HANDED_OVER,
            quantity__gt=0,
            order_line__variant__product=product_id,
            order_line__order__user__in=accounts_of(member),
        )
        confirmed = sent.exclude(order_line__order__status__in=VOID).order_by("order_line__order__created_at", "pk")
        return confirmed.values_list("order_line__order_id", flat=True).first()

    def address_of(self, member: LoyaltyMember) -> str:
        users = User.objects.using(WRITER).select_related("default_shipping_address", "default_billing_address")
        user: Any = users.get(pk=member.user_id)
        address = user.default_shipping_address or user.default_billing_address
        if address is None:
            return ""
        street = f"{address.street_address_1} {address.street_address_2}"
        written = same_however_written(street, address.postal_code, address.city, str(address.country.code))
        return salted_hmac("saleor_loyalty.polls", written, algorithm="sha256").hexdigest() if written else ""


def accounts_of(member: LoyaltyMember) -> list[int]:
    """Return the ids of a member's user, and of those of accounts that were made one with it."""
    ids = [member.pk, *member.merged_ids]
    users = LoyaltyMember.objects.using(WRITER).filter(pk__in=ids, user__isnull=False)
    return list(users.values_list("user_id", flat=True))
