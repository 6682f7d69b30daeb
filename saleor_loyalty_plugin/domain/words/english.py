from .language import Language, one_or_more

ENGLISH = Language(
    decimal_sign=".",
    thousands=",",
    form=one_or_more,
    nouns={
        "points": ("point", "points"),
        "pieces": ("piece", "pieces"),
        "years": ("year", "years"),
        "months": ("month", "months"),
        "plays": ("play", "plays"),
    },
    sentences={
        # Why an order earns what it earns
        "base": "{amount:money} of goods, {rate:points} for each {currency}: {points:points}.",
        "base_with_delivery": (
            "{amount:money} of goods and delivery, {rate:points} for each {currency}: {points:points}."
        ),
        "gift_cards": "Gift cards for {amount:money} earn nothing.",
        "replaced": "{amount:money} of goods take the place of others, which have had their points.",
        "suspended": "The membership was suspended when the order was placed: it earns nothing.",
        "no_rate": "Orders earned nothing here when this one was placed.",
        "tier": "Tier {tier}, × {factor:number}: {points:points} more.",
        "tier_lowers": "Tier {tier}, × {factor:number}: {points:points} less.",
        "campaign_leaves_out": "Campaign “{name}”: {amount:money} of goods earn nothing.",
        "campaign_multiplies": "Campaign “{name}”, × {factor:number} on {amount:money} of goods: {points:points} more.",
        "campaign_per_item": "Campaign “{name}”, {each:points} a piece, {pieces:pieces}: {points:points} more.",
        "campaign_per_order": "Campaign “{name}”, for the order: {points:points} more.",
        "limit_of_order": "Campaign “{name}” gives at most {limit:points} for an order: {points:points} less.",
        "limit_left": "Campaign “{name}” had {left:points} left to give: {points:points} less.",
        "dropped": "Altogether {exact:number}, parts of a point are dropped: {whole:points}.",
        "refunded": "{refunded:money} of {total:money} was paid back: {points:points} less.",
        "cancelled": "The order was cancelled: {points:points} less.",
        # Why points went or came back
        "expired": "Points that could be spent from {since:date} expired on {at:date}; left of them: {points:points}.",
        "taken_back_refunded": (
            "{refunded:money} of {total:money} was paid back for an order that had earned {earned:points}: "
            "{points:points} taken back."
        ),
        "taken_back_cancelled": "An order that had earned {earned:points} was cancelled: {points:points} taken back.",
        "restored_refunded": (
            "{refunded:money} of {total:money} was paid back for an order that took {spent:points}: "
            "{points:points} given back."
        ),
        "restored_cancelled": "An order that took {spent:points} was cancelled: {points:points} given back.",
        "restored_changed": "An order was changed and takes fewer points: {points:points} given back.",
        "restored_gone": "An order was never paid and is gone: {points:points} given back.",
        "restored_reward": "A reward was given up: {points:points} given back.",
        # Who has chosen no public name
        "a_member": "a member",
    },
)
