"""What rules name of the shop: IDs and slugs in the API, numbers in the rule that is kept (rule 50)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import graphene
from django.db.models import Model, Q
from graphql.error import GraphQLError
from saleor.channel.models import Channel
from saleor.graphql.core.utils import from_global_id_or_error
from saleor.product.models import Category, Product

from .....domain.texts import is_storable
from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....graphql.core.nodes import row_id
from .....models import Tier
from ...segments.models import Segment
from ...segments.rules.fields import Field
from ...segments.rules.reading import MAX_LEVELS
from ...segments.rules.tree import ROOT, conditions_of, from_data

# Rows of the shop, which a rule keeps by their number.
OF_SHOP: Mapping[str, type[Model]] = {
    Field.CHANNEL: Channel,
    Field.BOUGHT_CATEGORY: Category,
    Field.BOUGHT_PRODUCT: Product,
}
# Rows of ours, which a rule keeps by their code.
OURS: Mapping[str, tuple[type[Model], str]] = {
    Field.TIER: (Tier, "LoyaltyTier"),
    Field.SEGMENT: (Segment, "LoyaltySegment"),
}


def rule_data(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return a rule as it was given, as JSON in the same shape."""
    data: dict[str, Any] = {}
    for name, value in given.items():
        if name == "condition" and value is not None:
            value = dict(value)
        elif name in ("all", "any") and value is not None:
            value = [rule_data(part) for part in value]
        elif name == "not_" and value is not None:
            value = rule_data(value)
        data[name.removesuffix("_")] = value
    return data


def name_rows(data: dict[str, Any], *, kept: Any = None) -> None:
    """Replace IDs and slugs in a rule by what is kept of them. What a rule named before may be gone by now.

    Args:
        data: the rule.
        kept: the rule as it was before, if there was one.

    Raises:
        LoyaltyError: NOT_FOUND with the path of the values, one names nothing.

    """
    conditions = [(path, each) for path, each in _conditions(data) if each["field"] in {*OF_SHOP, *OURS}]
    wanted: dict[str, set[str]] = defaultdict(set)
    for _, condition in conditions:
        wanted[condition["field"]].update(condition["values"])
    found = {field: _found(field, values) for field, values in wanted.items()}
    for field, value in _kept(kept):
        found.get(field, {}).setdefault(_global_id(field, value), value)
    for path, condition in conditions:
        names = found[condition["field"]]
        if gone := [value for value in condition["values"] if value not in names]:
            problem = f"There is nothing of this kind with the ID or name {gone[0]}."
            raise LoyaltyError(problem, field=f"{path}.values", code=LoyaltyErrorCode.NOT_FOUND)
        condition["values"] = [names[value] for value in condition["values"]]


def with_ids(data: Any) -> Any:
    """Return a rule that is kept, with the IDs of what it names of the shop."""
    if isinstance(data, list):
        return [with_ids(part) for part in data]
    if "condition" not in data:
        return {name: with_ids(part) for name, part in data.items()}
    condition = data["condition"]
    if condition["field"] not in OF_SHOP:
        return data
    return {"condition": condition | {"values": [_global_id(condition["field"], each) for each in condition["values"]]}}


def _conditions(data: dict[str, Any], path: str = ROOT, level: int = 1) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the conditions of a rule with their paths, also of one that there cannot be; deeper ones are refused."""
    if data.get("condition") is not None:
        yield f"{path}.condition", data["condition"]
    if level == MAX_LEVELS:
        return
    for joint in ("all", "any"):
        for place, part in enumerate(data.get(joint) or ()):
            yield from _conditions(part, f"{path}.{joint}.{place}", level + 1)
    if data.get("not") is not None:
        yield from _conditions(data["not"], f"{path}.not", level + 1)


def _found(field: str, values: set[str]) -> dict[str, str]:
    """Return what is kept of each ID, slug or code that names a row; one query."""
    if field in OURS:
        model, type_name = OURS[field]
        name, keep = "code", "code"
    else:
        model, type_name = OF_SHOP[field], OF_SHOP[field].__name__
        name, keep = "slug", "pk"
    # What no database can hold names nothing.
    values = {value for value in values if is_storable(value)}
    numbers = {value: _number(value, type_name) for value in values}
    rows = model._default_manager.filter(Q(pk__in=[*numbers.values()]) | Q(**{f"{name}__in": values}))
    by_number, by_name = {}, {}
    for pk, text, kept in rows.values_list("pk", name, keep):
        by_number[pk], by_name[text] = str(kept), str(kept)
    return {value: kept for value in values if (kept := by_number.get(numbers[value]) or by_name.get(value))}


def _number(value: str, type_name: str) -> int:
    try:
        return row_id(from_global_id_or_error(value, type_name, raise_error=True)[1])
    except GraphQLError:
        return 0


def _kept(rule: Any) -> Iterator[tuple[str, str]]:
    for _, condition in conditions_of(from_data(rule)) if rule else ():
        if condition.field in OF_SHOP:
            yield from ((condition.field, value) for value in condition.values)


def _global_id(field: str, value: str) -> str:
    return graphene.Node.to_global_id(OF_SHOP[field].__name__, value)
