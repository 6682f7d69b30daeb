"""Products, collections and vouchers that are open to a tier and above alone.

What an operator wrote into metadata comes with rows that Saleor has read anyway, so a shop and a basket without
anything exclusive cost no query. Refused where something is added, and in any case before the order is made.
"""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from saleor.checkout.error_codes import CheckoutErrorCode
from saleor.checkout.models import CheckoutLine
from saleor.plugins.manager import get_plugins_manager

from ...domain.tiers.access import Access
from ...models import LoyaltyMember, Redemption, RedemptionState, Tier
from ..guard import guarded
from ..orders.claimed import CLAIM_KEY
from ..pricing.personal import MEMBER_KEY, NOT_THEIRS, is_strangers
from ..pricing.reprice import reprice
from ..program.settings import PLUGIN_ID
from ..restrictions import accesses_of
from ..seams import Seam

ADDING = "_loyalty_adding_since"
_MADE_FOR = {CLAIM_KEY, MEMBER_KEY}


def refuse_exclusive(checkout_info: Any, lines_info: Iterable[Any]) -> None:
    """Refuse an order with anything in it that is not open to the checkout's customer.

    Raises:
        ValidationError: naming the tier.

    """
    user, voucher = customer_of(checkout_info), checkout_info.voucher
    found = [(str(line_info.product), access) for line_info in lines_info for access in _accesses(line_info)]
    found += _voucher_accesses(voucher)
    problem = _problem(found, user) or _not_theirs(voucher, user, checkout_info.checkout.pk)
    if problem is None and is_strangers(voucher, checkout_info.checkout):
        # It is taken off when the checkout is read next.
        reprice(checkout_info.checkout.pk)
        problem = NOT_THEIRS
    if problem:
        raise ValidationError(problem, code=CheckoutErrorCode.GRAPHQL_ERROR.value)


def customer_of(checkout_info: Any) -> Any:
    """Return who is signed in to the checkout, None for a guest.

    While an order is made, `checkout_info.user` of a guest is whoever has the e-mail address that was typed in.
    """
    return checkout_info.user if checkout_info.checkout.user_id is not None else None


def _accesses(line_info: Any) -> list[Access]:
    return accesses_of([line_info.product, *line_info.collections])


def _voucher_accesses(voucher: Any) -> list[tuple[str, Access]]:
    rows = [] if voucher is None else [voucher]
    return [("This voucher", access) for access in accesses_of(rows)]


def why_closed(product: Any, user: Any) -> str | None:
    """Return why a product is closed to a user, None where it is open."""
    rows = [product, *product.collections.all()]
    return _problem([(str(product), access) for access in accesses_of(rows)], user)


def _problem(found: Iterable[tuple[str, Access]], user: Any) -> str | None:
    """Return why something is closed to a user, None where all is open; without a query where nothing is exclusive."""
    now = timezone.now()
    closed = [(name, access) for name, access in found if not access.is_open(now)]
    if not closed:
        return None
    problem = None
    with guarded("looking at what is exclusive"):
        tiers = {tier.code: tier for tier in Tier.objects.all()}
        member = (
            LoyaltyMember.objects.select_related("tier", "assigned_tier").filter(user_id=user.pk).first()
            if user is not None
            else None
        )
        reached = member.tier_at(now).threshold if member is not None and member.has_benefits else None
        for name, access in closed:
            tier = tiers.get(access.tier_code)
            if tier is None or reached is None or reached < tier.threshold:
                title = tier.name if tier is not None else access.tier_code
                problem = f"{name} is for members of the tier {title} and above."
    return problem


def _not_theirs(voucher: Any, user: Any, checkout_id: Any) -> str | None:
    """Return why a code that somebody claimed as a reward is not for this user or checkout (rule 108)."""
    claim_id = voucher.private_metadata.get(CLAIM_KEY) if voucher is not None else None
    if claim_id is None:
        return None
    with guarded("looking whose code it is", checkout_id=checkout_id):
        return _claimed_by_others(claim_id, user, checkout_id)
    return None


def _claimed_by_others(claim_id: str, user: Any, checkout_id: Any) -> str | None:
    claim = Redemption.objects.select_related("member").filter(pk=claim_id).first()
    if claim is None:
        return None
    # Those of a customer who was deleted are nobody's.
    if user is None or claim.member.user_id != user.pk:
        return NOT_THEIRS
    if claim.state == RedemptionState.HELD and claim.checkout_id != checkout_id:
        return "This code was claimed for another checkout. Use it there, or give the reward up there."
    return None


def _refuse(field: str, problem: str | None) -> None:
    if problem:
        code = CheckoutErrorCode.INVALID.value
        raise ValidationError({field: ValidationError(problem, code=code)})


def _add_to_new(original: Any, checkout: Any, variants: Any, *args: Any, **kwargs: Any) -> Any:
    """Refuse products of a new checkout before it is there; Saleor has read them already."""
    found = [
        (str(variant.product), access)
        for variant in variants
        if "product" in variant._state.fields_cache
        for access in accesses_of([variant.product])
    ]
    if found and _is_active():
        _refuse("variant_id", _problem(found, checkout.user))
    return original(checkout, variants, *args, **kwargs)


def _add(original: Any, checkout: Any, variants: Any, *args: Any, **kwargs: Any) -> Any:
    # What was added is looked at when the mutation computes the discounts: then Saleor has read products, collections.
    setattr(checkout, ADDING, timezone.now())
    return original(checkout, variants, *args, **kwargs)


def _look_at_added(original: Any, checkout_info: Any, lines: Any, manager: Any) -> Any:
    since = checkout_info.checkout.__dict__.pop(ADDING, None)
    if since is not None:
        added = [line_info for line_info in lines if line_info.line.created_at >= since]
        found = [(str(line_info.product), access) for line_info in added for access in _accesses(line_info)]
        problem = _problem(found, customer_of(checkout_info)) if found and _is_active(manager) else None
        if problem:
            # The mutation fails as a whole: what it added goes again.
            CheckoutLine.objects.filter(pk__in=[line_info.line.pk for line_info in added]).delete()
            _refuse("variant_id", problem)
    return original(checkout_info, lines, manager)


def _use_voucher(original: Any, manager: Any, checkout_info: Any, lines: Any, voucher: Any, voucher_code: Any) -> Any:
    found = _voucher_accesses(voucher)
    if (found or not _MADE_FOR.isdisjoint(voucher.private_metadata)) and _is_active(manager):
        user, checkout_id = customer_of(checkout_info), checkout_info.checkout.pk
        _refuse("promo_code", _problem(found, user) or _not_theirs(voucher, user, checkout_id))
        _refuse("promo_code", NOT_THEIRS if is_strangers(voucher, checkout_info.checkout) else None)
    return original(manager, checkout_info, lines, voucher, voucher_code)


def _is_active(manager: Any = None) -> bool:
    plugin = None
    with guarded("looking whether the program is on"):
        plugin = (manager or get_plugins_manager(allow_replica=False)).get_plugin(PLUGIN_ID)
    return plugin is not None and plugin.active


_ADD_PARAMETERS = (
    "checkout",
    "variants",
    "checkout_lines_data",
    "channel",
    "replace",
    "replace_reservations",
    "reservation_length",
    "raise_error_for_missing_lines",
)
ACCESS_SEAMS = (
    Seam(
        "saleor.graphql.checkout.mutations.checkout_create",
        "add_variants_to_checkout",
        _ADD_PARAMETERS,
        _add_to_new,
        more_may_follow=True,
    ),
    Seam(
        "saleor.graphql.checkout.mutations.checkout_lines_add",
        "add_variants_to_checkout",
        _ADD_PARAMETERS,
        _add,
        more_may_follow=True,
    ),
    Seam(
        "saleor.checkout.utils", "recalculate_checkout_discounts", ("checkout_info", "lines", "manager"), _look_at_added
    ),
    Seam(
        "saleor.checkout.utils",
        "add_voucher_to_checkout",
        ("manager", "checkout_info", "lines", "voucher", "voucher_code"),
        _use_voucher,
    ),
)
