"""Which claims an order used: what a claim made says so itself, whoever claimed it and for whichever checkout."""

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.fields.json import KeyTextTransform
from saleor.discount import DiscountType
from saleor.discount.models import OrderDiscount, OrderLineDiscount
from saleor.giftcard.models import GiftCard
from saleor.order.models import Order
from saleor.payment.models import TransactionItem

# In the private metadata of a voucher or card that a reward made. Not whose it is: that is forgotten with its customer.
CLAIM_KEY = "loyalty.claim"
# A card also pays by a transaction, where this Saleor has a gateway for cards.
CARDS_PAY_BY_TRANSACTION = any(field.name == "gift_card" for field in TransactionItem._meta.get_fields())


def with_used_claims(orders: QuerySet[Order]) -> QuerySet[Order]:
    """Add what `used_claims` reads."""
    cards = GiftCard.objects.filter(orders=OuterRef("pk"), private_metadata__has_key=CLAIM_KEY).order_by()
    found = orders.annotate(
        code_claim=KeyTextTransform(CLAIM_KEY, "voucher__private_metadata"),
        card_claims=ArraySubquery(cards.values_list(KeyTextTransform(CLAIM_KEY, "private_metadata"))),
    )
    if not CARDS_PAY_BY_TRANSACTION:
        return found
    paid = TransactionItem.objects.filter(
        order_id=OuterRef("pk"), gift_card__private_metadata__has_key=CLAIM_KEY
    ).order_by()
    claims = paid.values_list(KeyTextTransform(CLAIM_KEY, "gift_card__private_metadata"))
    return found.annotate(paying_claims=ArraySubquery(claims))


def voucher_dropped(order_id: Any) -> Q:
    """Return a condition: a discount that staff gave by hand has taken the place of the order's voucher."""
    by_hand = OrderDiscount.objects.filter(order_id=order_id, type=DiscountType.MANUAL)
    of_voucher = OrderDiscount.objects.filter(order_id=order_id, type=DiscountType.VOUCHER)
    of_lines = OrderLineDiscount.objects.filter(line__order_id=order_id, type=DiscountType.VOUCHER)
    return Q(Exists(by_hand)) & ~Q(Exists(of_voucher)) & ~Q(Exists(of_lines))


USED_COLUMNS = ("code_claim", "card_claims", *(["paying_claims"] if CARDS_PAY_BY_TRANSACTION else []))


def used_claims(row: dict[str, Any]) -> tuple[int, ...]:
    """Return the ids of the claims whose code or card an order used. Staff can edit metadata: numbers alone count."""
    found = [row["code_claim"], *row["card_claims"], *row.get("paying_claims", ())]
    return tuple(sorted({int(claim) for claim in found if claim and claim.isdecimal()}))
