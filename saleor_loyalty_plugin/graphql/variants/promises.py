"""What else holds for one piece of many things, read once for all of them (rule 41)."""

from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from saleor.graphql.core.dataloaders import DataLoader

from ...domain.earning import EarningTerms
from ...domain.orders import OrderGoods, OrderLine
from ...host.checkout.earning import categories_above
from ...host.databases import allow_reading
from ...host.orders.states import count_orders
from ...services.earning.awards import basket_of
from ...services.questions.effects import Placing, earning_effects


@dataclass(frozen=True, slots=True)
class Piece:
    """A line that would be ordered now, by whom and on which terms; of its categories its own alone is named."""

    placing: Placing
    user_id: int | None
    terms: EarningTerms
    on_net: bool
    line: OrderLine


class ExactPointsByPieceLoader(DataLoader[Piece, Decimal | None]):
    """Exact points of pieces for which something else holds than rate and tier."""

    context_key = "loyalty_exact_points_by_piece"

    def batch_load(self, keys):
        alike = defaultdict(list)
        for piece in keys:
            alike[piece.placing, piece.user_id, piece.terms, piece.on_net].append(piece)
        with allow_reading(self.database_connection_name):
            found = {piece: exact for pieces in alike.values() for piece, exact in self._of_one(pieces).items()}
        return [found[piece] for piece in keys]

    def _of_one(self, pieces: list[Piece]) -> dict[Piece, Decimal | None]:
        """Return the exact points of pieces that are ordered by the same on the same terms."""
        effects, using, first = earning_effects(), self.database_connection_name, pieces[0]
        offers = [] if effects is None else list(effects.offers(first.placing, using=using))
        if effects is None or not offers:
            return dict.fromkeys(pieces)
        given = effects.promises(
            offers,
            first.placing,
            baskets=[basket_of(goods, on_net=first.on_net, on_shipping=False) for goods in _goods(pieces, using)],
            terms=first.terms,
            earlier_orders=partial(count_orders, first.user_id),
            using=using,
        )
        exact = [each.exact if each is not None else None for each in given]
        return dict(zip(pieces, exact, strict=True))


def _goods(pieces: list[Piece], using: str) -> list[OrderGoods]:
    above = categories_above({pk for piece in pieces for pk in piece.line.facts.categories}, using)

    def with_categories_above(line: OrderLine) -> OrderLine:
        categories = frozenset().union(*(above.get(pk, frozenset()) for pk in line.facts.categories))
        return replace(line, facts=replace(line.facts, categories=categories))

    return [OrderGoods(lines=(with_categories_above(piece.line),)) for piece in pieces]
