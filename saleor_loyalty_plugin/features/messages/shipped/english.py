from .parts import ITEMS, body, code, prize

HELLO = "Hello{{#if member.first_name}} {{member.first_name}}{{/if}},"
ALONE = "It is yours alone{{#if voucher.until}} and works until {{voucher.until}}{{/if}}."
CODE = code("Here is a code for your next order", ALONE)
KEPT = "It is in your account already."

TEXTS = {
    "joined": (
        "Welcome to {{program.name}}",
        body(
            HELLO,
            "You have joined {{program.name}} at {{shop.name}}. From now on your orders earn points, and points pay "
            "for part of your next ones.",
            "Your balance: <b>{{member.points}}</b>. Your tier: <b>{{member.tier}}</b>.",
            CODE,
        ),
    ),
    "first_order": (
        "Thank you for your first order",
        body(
            HELLO,
            "Thank you for your first order{{#if order.number}}, number {{order.number}}{{/if}}. We are glad that you "
            "chose {{shop.name}}.",
            CODE,
            "You have {{member.points}} now.",
        ),
    ),
    "nth_order": (
        "Thank you for ordering again",
        body(
            HELLO,
            "Thank you for coming back to {{shop.name}}. It is good to have you with us.",
            CODE,
            "You have {{member.points}} now.",
        ),
    ),
    "no_order": (
        "We have missed you{{#if voucher.value}}: {{voucher.value}}{{/if}}",
        body(
            HELLO,
            "You have not ordered for some time. We would be glad to see you again.",
            CODE,
            "Your balance: {{member.points}}.",
        ),
    ),
    "tier_reached": (
        "You have reached {{tier}}",
        body(
            HELLO,
            "You are in the tier <b>{{tier}}</b> of {{program.name}} now. What comes with it applies to your orders "
            "from today: you need do nothing.",
        ),
    ),
    "tier_at_risk": (
        "Your tier {{tier}} ends soon",
        body(
            HELLO,
            "You keep the tier <b>{{tier}}</b>{{#if tier_until}} until <b>{{tier_until}}</b>{{/if}}. Your recent "
            "orders are not enough to keep it longer.",
            "An order before then can keep it: your account shows how much is missing.",
        ),
    ),
    "points_expiring": (
        "{{points}} to use before {{points_until}}",
        body(
            HELLO,
            "You lose <b>{{points}}</b> on <b>{{points_until}}</b>. Points can be used in any order before then: "
            "choose how many in the basket.",
            "Your balance: {{member.points}}.",
        ),
    ),
    "birthday": (
        "Your birthday is coming",
        body(
            HELLO,
            "Your birthday is coming up, and we have not forgotten it.",
            CODE,
        ),
    ),
    "birthday_points": (
        "Happy birthday{{#if points}}: {{points}} for you{{/if}}",
        body(
            HELLO,
            "All of us at {{shop.name}} wish you a happy birthday!",
            "{{#if points}}<p>Our present: <b>{{points}}</b>, in your account already.</p>{{/if}}",
        ),
    ),
    "anniversary": (
        "{{years}} with {{program.name}}",
        body(
            HELLO,
            "You have been a member of {{program.name}} for <b>{{years}}</b>. Thank you for staying with us.",
            CODE,
        ),
    ),
    "checkout_abandoned": (
        "Your basket is still here",
        body(
            HELLO,
            "You left something in your basket at {{shop.name}}:",
            ITEMS,
            "It is kept for you: open the shop and go on where you left off.",
            code("Here is a code for this order", ALONE),
        ),
    ),
    "back_in_stock": (
        "Back in stock{{#each items}}{{#if @first}}: {{name}}{{/if}}{{/each}}",
        body(
            HELLO,
            "You were interested in this, and it is in stock again:",
            ITEMS,
            "There may not be many.",
        ),
    ),
    "new_products": (
        "New{{#if category}} in {{category}}{{/if}}",
        body(
            HELLO,
            "{{#if category}}<p>You often choose from {{category}}. This is new there:</p>{{else}}<p>This is new at "
            "{{shop.name}}:</p>{{/if}}",
            ITEMS,
        ),
    ),
    "reward_affordable": (
        "You have enough points for {{reward}}",
        body(
            HELLO,
            "You have {{member.points}}: enough for <b>{{reward}}</b>, which costs {{reward_points}}.",
            "You find it among the rewards in your account.",
        ),
    ),
    "event_soon": (
        "{{#if event.title}}{{event.title}}: see you soon{{else}}See you soon{{/if}}",
        body(
            HELLO,
            "You have a seat: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}.",
            "If you cannot come, please give the seat back in your account: others wait for it.",
        ),
    ),
    "order_handed_over": (
        "How was your order {{order.number}}?",
        body(
            HELLO,
            "<p><b>{{survey.question}}</b></p>",
            "You can answer in your account"
            "{{#if survey.points}}, and get {{survey.points}} for it, whatever you answer{{/if}}.",
        ),
    ),
    "challenge_done": (
        "You have done it: {{challenge.name}}",
        body(
            HELLO,
            "You have completed the challenge <b>{{challenge.name}}</b>. Well done!",
            "{{#if points}}<p>You get <b>{{points}}</b>, in your account already.</p>{{/if}}",
            "{{#if reward}}<p>Your reward: <b>{{reward}}</b>. You find it in your account.</p>{{/if}}",
            "{{#if plays}}<p>To use in our games: <b>{{plays}}</b>.</p>{{/if}}",
            "{{#if challenge.badge}}<p>Your new badge: <b>{{challenge.badge}}</b>.</p>{{/if}}",
        ),
    ),
    "friend_ordered": (
        "A friend of yours has ordered{{#if points}}: {{points}} for you{{/if}}",
        body(
            HELLO,
            "A friend whom you brought to {{shop.name}} has placed a first order. Thank you for telling them about us!",
            prize(
                "Your reward", "It comes to your account on {{prize_on}}, unless the order is returned before.", KEPT
            ),
        ),
    ),
    "seat_taken": (
        "{{#if event.title}}{{event.title}}: you have a seat{{else}}You have a seat{{/if}}",
        body(
            HELLO,
            "You have a seat: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}.",
            "You can put it into your calendar from your account. If you cannot come, please give the seat back there: "
            "others may wait for it.",
        ),
    ),
    "seat_offered": (
        "{{#if event.title}}{{event.title}}: a seat for you{{else}}A seat for you{{/if}}",
        body(
            HELLO,
            "A seat has become free: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}. It is your turn.",
            "We keep it for you{{#if event.kept_until}} until <b>{{event.kept_until}}</b>{{/if}}. Take it in your "
            "account before then, or it goes to the next on the list.",
        ),
    ),
    "ambassador_decided": (
        "{{#if ambassador.share}}Be our ambassador{{else}}Your application as an ambassador{{/if}}",
        body(
            HELLO,
            "{{#if ambassador.share}}<p>Thank you for applying: we would be glad to have you as an ambassador of "
            "{{shop.name}}. We offer you <b>{{ambassador.share}}</b> of the points that the orders of friends you "
            "bring earn, for <b>{{ambassador.time}}</b>.</p>"
            "<p>Read the conditions in your account, and accept them there: it begins when you do.</p>"
            "{{else}}<p>Thank you for applying as an ambassador of {{shop.name}}. We cannot accept your application "
            "this time. Your membership stays as it is.</p>{{/if}}",
        ),
    ),
    "reward_received": (
        "{{#if reward}}Your reward: {{reward}}{{else}}A voucher for you{{/if}}",
        body(
            HELLO,
            "{{#if reward}}<p>You have received <b>{{reward}}</b>.</p>{{else}}<p>You have received a voucher.</p>"
            "{{/if}}",
            CODE,
            "Your balance: {{member.points}}.",
        ),
    ),
}
