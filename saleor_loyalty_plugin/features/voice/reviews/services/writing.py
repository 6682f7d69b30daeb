"""Members review what they bought (rule 90)."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from django.db import transaction

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError, MemberSuspendedError, NotAMemberError
from .....models import LoyaltyMember
from .....models.member import customer
from .....services.ledger import open_ledger
from .....settings import ProgramSettings
from ...texts import check_line, check_lines
from ...thanks.services import award
from ..models import NAME_LENGTH, TITLE_LENGTH, Review, ReviewState

TEXT_LENGTH = 5000


class Shop(Protocol):
    """What reviews need of the shop."""

    def order_with(self, product_id: int, member: LoyaltyMember) -> UUID | None:
        """Return the first order of a member's by which a product was handed over to them; None where none was."""


@transaction.atomic
def write_review(
    *,
    user_id: int,
    product_id: int,
    stars: int,
    title: str | None,
    text: str | None,
    name: str | None,
    shop: Shop,
    settings: ProgramSettings,
    now: datetime,
) -> Review:
    """Keep a member's review of a product that they bought and have, once for each.

    It is shown, and its points are given, once it is approved: at once where `reviews_need_approval` is off. What was
    promised when it was written holds.

    Raises:
        LoyaltyError: on `stars`, `title`, `text` or `name`, out of range, too long, with markup, or a line break where
            there is one line; on `product`, INVALID, they have not bought it or it is on its way; UNIQUE, they have
            reviewed it.
        NotAMemberError: the user has not joined, or has left.
        MemberSuspendedError: the member is suspended.

    """
    if not 1 <= stars <= 5:
        raise LoyaltyError("Give 1 to 5 stars.", field="stars")
    said = {
        "title": check_line(title, field="title", maximum=TITLE_LENGTH) if title else "",
        "text": check_lines(text, field="text", maximum=TEXT_LENGTH) if text else "",
        "name": check_line(name, field="name", maximum=NAME_LENGTH) if name else "",
    }
    member = open_ledger(customer(user_id), now=now)
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="product")
    if member.suspended_at is not None:
        raise MemberSuspendedError(field="product")
    if Review.objects.filter(member=member, product_id=product_id).exists():
        message = "You have reviewed this product."
        raise LoyaltyError(message, field="product", code=LoyaltyErrorCode.UNIQUE)
    order_id = shop.order_with(product_id, member)
    if order_id is None:
        raise LoyaltyError("Products are reviewed by who bought them, once they have them.", field="product")
    review = Review.objects.create(
        member=member,
        product_id=product_id,
        order_id=order_id,
        stars=stars,
        created_at=now,
        state=ReviewState.WAITING if settings.reviews_need_approval else ReviewState.APPROVED,
        points=settings.review_points or None,
        **said,
    )
    if review.state == ReviewState.APPROVED:
        award(review, member, settings=settings, now=now)
    return review
