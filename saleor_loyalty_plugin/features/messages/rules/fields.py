"""The fields that a template may use: what is known of the member, the program, and what the message is about.

A field that a message has nothing for is empty: `{{#if voucher.code}}` asks. Numbers come with their unit (120 points),
dates as the language writes them.
"""

FIELDS = (
    "member.first_name",
    "member.last_name",
    "member.points",
    "member.tier",
    "program.name",
    "shop.name",
    "points",
    "points_until",
    "tier",
    "tier_until",
    "reward",
    "reward_points",
    "voucher.code",
    "voucher.value",
    "voucher.until",
    "order.number",
    "order.id",
    "checkout.id",
    "category",
    "years",
    "event.title",
    "event.starts",
    "event.place",
    "event.kept_until",
    "challenge.name",
    "challenge.badge",
    "plays",
    "prize_on",
    "ambassador.share",
    "ambassador.time",
    "survey.id",
    "survey.question",
    "survey.points",
    "items",
    "unsubscribe_url",
)
LISTS = {"items": ("name", "variant", "quantity", "slug")}
"""Fields that `{{#each}}` goes through, with the fields of each of their entries."""

UNSUBSCRIBE = "unsubscribe_url"


def listed() -> list[str]:
    """Return all fields as the schema lists them: those of a list's entries as `items.name`."""
    return [*FIELDS, *(f"{name}.{field}" for name, fields in LISTS.items() for field in fields)]
