"""Which goods a campaign is for (rule 32)."""

from dataclasses import dataclass

from ..orders import LineFacts, OrderLine

NOTHING_NAMED: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class CampaignGoods:
    """Ids of the goods that are named, in whichever of the four ways; where nothing is named, all goods.

    A category stands for its descendants too: a line knows its category's ancestors.
    """

    products: frozenset[int] = NOTHING_NAMED
    variants: frozenset[int] = NOTHING_NAMED
    collections: frozenset[int] = NOTHING_NAMED
    categories: frozenset[int] = NOTHING_NAMED
    exclude_sale: bool = False
    """Not the lines that a catalogue promotion lowered."""

    def include(self, line: OrderLine) -> bool:
        """Return whether a line is of these goods. One whose variant is gone is only where nothing is named."""
        return self.have(line.facts)

    def have(self, facts: LineFacts) -> bool:
        """Return whether what a line is of is of these goods, as `include`."""
        if self.exclude_sale and facts.on_sale:
            return False
        if not (self.products or self.variants or self.collections or self.categories):
            return True
        return (
            facts.product in self.products
            or facts.variant in self.variants
            or not self.collections.isdisjoint(facts.collections)
            or not self.categories.isdisjoint(facts.categories)
        )


ALL_GOODS = CampaignGoods()
