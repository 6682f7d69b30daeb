"""Claims that staff take back, in a checkout and kept ones (rules 107 and 108)."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from django.db import transaction
from saleor.checkout.models import Checkout

from ...models import ClaimState, Redemption
from ...services.actors import Actor
from ...services.spending.claims import take_claim_back
from ..checkout.locks import locked_to_release, refuse_while_ordering
from ..checkout.money import money_begun
from .claims import end
from .goods import unavailable
from .use import uses_of

ENDED = {
    ClaimState.USED: "This reward was used already.",
    ClaimState.GIVEN_UP: "This reward was given up already. Its points are back.",
}
PAYING = "A payment was begun in this claim's checkout. Cancel or refund it first."


def cancel(claim: Redemption, manager: Any, *, reason: str, actor: Actor) -> None:
    """Take a claim back that was not used: its code, card or line is gone, and the points return.

    Raises:
        LoyaltyError: REWARD_UNAVAILABLE where it was used or given up, is in use elsewhere, or a payment was begun in
            its checkout; what `take_claim_back` raises, or `locked_to_release`.

    """
    with _locked(claim):
        claim.refresh_from_db()
        if problem := ENDED.get(claim.claim_state):
            raise unavailable(problem)
        use = uses_of([claim])[claim.pk]
        if use.problem:
            raise unavailable(use.problem)
        is_back = end(claim, use, manager, partial(take_claim_back, reason=reason, actor=actor))
    if not is_back:
        raise unavailable(ENDED[ClaimState.USED])


@contextmanager
def _locked(claim: Redemption) -> Iterator[None]:
    if claim.checkout_id is None:
        with transaction.atomic():
            yield
        return
    with locked_to_release(claim.checkout_id) as checkout:
        if checkout is not None:
            refuse_while_ordering(checkout, field="reward")
            if Checkout.objects.filter(money_begun("pk"), pk=checkout.pk).exists():
                raise unavailable(PAYING)
        yield
