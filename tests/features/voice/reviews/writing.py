"""Reviews, for tests."""

from dataclasses import replace
from datetime import datetime

from saleor_loyalty_plugin.features.voice.reviews.models import Review
from saleor_loyalty_plugin.features.voice.reviews.services.deciding import decide
from saleor_loyalty_plugin.features.voice.reviews.services.writing import write_review
from saleor_loyalty_plugin.models import LoyaltyMember
from saleor_loyalty_plugin.services.actors import Actor

from ..people import SETTINGS, Shop

TEA = 7
PROMISED = replace(SETTINGS, review_points=30)
AT_ONCE = replace(PROMISED, reviews_need_approval=False)


def write(member: LoyaltyMember, shop: Shop, at: datetime, **facts) -> Review:
    """Give tea five stars, unless `facts` say otherwise."""
    known = {"product_id": TEA, "stars": 5, "title": None, "text": None, "name": None, "settings": PROMISED}
    return write_review(user_id=member.user_id, shop=shop, now=at, **{**known, **facts})


def approve(review: Review, at: datetime, *, approved: bool = True, note: str = "", settings=PROMISED) -> Review:
    return decide(review=review, approved=approved, note=note, actor=Actor(app="desk"), settings=settings, now=at)
