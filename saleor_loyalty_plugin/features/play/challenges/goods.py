"""What an order is of, as it is kept: known once, for the shop forgets; only pieces come back."""

from collections.abc import Mapping
from typing import Any

from ....domain.orders import LineFacts
from .rules.goals import Bought


def as_kept(facts: LineFacts, pieces: int) -> dict[str, Any]:
    """Return a line as JSON; what is not known or not said takes no room."""
    kept = {
        "product": facts.product,
        "variant": facts.variant,
        "category": facts.category,
        "categories": sorted(facts.categories),
        "collections": sorted(facts.collections),
        "on_sale": facts.on_sale,
    }
    return {name: value for name, value in kept.items() if value} | {"pieces": pieces}


def as_bought(kept: Mapping[str, Any]) -> Bought:
    """Return a line that `as_kept` made JSON of."""
    facts = LineFacts(
        product=kept.get("product"),
        variant=kept.get("variant"),
        category=kept.get("category"),
        categories=frozenset(kept.get("categories", ())),
        collections=frozenset(kept.get("collections", ())),
        on_sale=kept.get("on_sale", False),
    )
    return Bought(facts, kept["pieces"])


def renewed(known: Mapping[str, Any], read: Mapping[str, Any]) -> dict[str, Any]:
    """Return an order's lines with what was known of each, and the pieces that are left now."""
    return {line: {**facts, **known.get(line, {}), "pieces": facts["pieces"]} for line, facts in read.items()}
