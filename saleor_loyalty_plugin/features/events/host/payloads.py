"""What a webhook without a subscription gets: small JSON with ids, as Saleor's own."""

import json
from collections.abc import Callable
from typing import Any

import graphene
from saleor.core.utils.json_serializer import CustomJsonEncoder
from saleor.webhook.payloads import generate_meta, generate_requestor

from ....models import LoyaltyMember, LoyaltyTransaction, Redemption
from ....services.questions.due_messages import due_messages
from ..facts import Expiring, TierMove

_id: Callable[[str, int], str] = graphene.Node.to_global_id


def small_json(fact: Any) -> str:
    """Return the JSON of a fact: the member, what happened, and Saleor's `meta`."""
    member_id = fact.pk if isinstance(fact, LoyaltyMember) else fact.member_id
    about = {"member": _id("LoyaltyMember", member_id), **_part(fact)}
    meta = generate_meta(requestor_data=generate_requestor())
    return json.dumps({**about, "meta": meta}, cls=CustomJsonEncoder)


def _part(fact: Any) -> dict[str, Any]:
    if type(fact) in _PARTS:
        return _PARTS[type(fact)](fact)
    messages = due_messages()
    return {} if messages is None else messages.small_json(fact)


def _joined(member: LoyaltyMember) -> dict[str, Any]:
    return {"enrolled_at": member.enrolled_at}


def _posted(entry: LoyaltyTransaction) -> dict[str, Any]:
    return {
        "transaction": _id("LoyaltyTransaction", entry.pk),
        "kind": entry.kind,
        "points": entry.points,
        "balance": entry.balance,
        "created_at": entry.created_at,
    }


def _moved(move: TierMove) -> dict[str, Any]:
    return {"old_tier": _id("LoyaltyTier", move.old_tier_id), "tier": _id("LoyaltyTier", move.tier_id)}


def _expiring(fact: Expiring) -> dict[str, Any]:
    return {"points": fact.points, "expires_at": fact.expires_at}


def _claimed(claim: Redemption) -> dict[str, Any]:
    return {
        "claim": _id("LoyaltyClaim", claim.pk),
        "reward_name": claim.reward_name,
        "points": claim.points,
        "claimed_at": claim.held_at,
    }


_PARTS: dict[type, Callable[[Any], dict[str, Any]]] = {
    LoyaltyMember: _joined,
    LoyaltyTransaction: _posted,
    TierMove: _moved,
    Expiring: _expiring,
    Redemption: _claimed,
}
