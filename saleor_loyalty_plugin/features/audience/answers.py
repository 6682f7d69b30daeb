from django.apps import apps

from ...services.questions.frozen_goods import keep_with
from ...services.questions.invitations import answer_with
from .segments.selectors.outside import answer_categories, answer_zone
from .segments.services.invitations import SegmentInvitations
from .services.purchases import keep_frozen_goods


def answer() -> None:
    """Keep what is bought with orders; say who is invited to a tier; ask the shop, where there is one."""
    keep_with(keep_frozen_goods)
    answer_with(SegmentInvitations())
    if apps.is_installed("saleor.product"):
        from .host.categories import categories_below
        from .host.zone import program_zone

        answer_categories(categories_below)
        answer_zone(program_zone)
