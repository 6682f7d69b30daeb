"""Whether money was begun for a checkout (rule 107): then what it holds is kept until the money is gone again."""

from functools import reduce
from operator import or_

from django.db.models import Exists, OuterRef, Q
from saleor.payment import ChargeStatus
from saleor.payment.models import Payment, TransactionItem

# What is refunded or cancelled is gone; what is on its way, either way, is not.
AMOUNTS = ("authorized", "charged", "authorize_pending", "charge_pending", "refund_pending", "cancel_pending")
WITH_AMOUNT = reduce(or_, (Q(**{f"{amount}_value__gt": 0}) for amount in AMOUNTS))
GONE = (ChargeStatus.FULLY_REFUNDED, ChargeStatus.REFUSED, ChargeStatus.CANCELLED)


def money_begun(checkout_id: str) -> Q:
    """Return the condition that the checkout in this column has a payment or a transaction with an amount."""
    transactions = TransactionItem.objects.filter(WITH_AMOUNT, checkout_id=OuterRef(checkout_id))
    payments = Payment.objects.filter(checkout_id=OuterRef(checkout_id), is_active=True, total__gt=0)
    return Q(Exists(transactions)) | Q(Exists(payments.exclude(charge_status__in=GONE)))
