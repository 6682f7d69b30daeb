"""What an order took of its customer's points."""

from uuid import UUID

from django.db.models import F, Q

from ..models import Redemption, RedemptionState


def redemption_of_order(order_id: UUID, checkout_id: str) -> Redemption | None:
    """Return the redemption that the order captured, or the one that its checkout holds still; None where none did.

    `checkout_id` is as the host keeps it with an order: in words, empty where it was made of no checkout.
    """
    theirs = Q(order_id=order_id)
    if checkout_id:
        theirs |= Q(checkout_id=checkout_id, state=RedemptionState.HELD)
    return Redemption.objects.filter(theirs, reward__isnull=True).order_by(F("order_id").asc(nulls_last=True)).first()
