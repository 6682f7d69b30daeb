from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.enums import loyalty_enum
from ...games.models import Game

KINDS = {"WHEEL": "A wheel that is turned.", "SCRATCH": "A card that is scratched."}
LoyaltyGameKindEnum = loyalty_enum(
    "LoyaltyGameKindEnum",
    Game.Kind,
    description="How a game looks; its draws are the same." + ADDED_IN_02,
    values=KINDS,
    added_in_02=tuple(KINDS),
)
