from .parts import ITEMS, body, code, prize

HELLO = "Здравствуйте{{#if member.first_name}}, {{member.first_name}}{{/if}}!"
ALONE = "Он только для вас{{#if voucher.until}} и действует до {{voucher.until}}{{/if}}."
CODE = code("Вот код на следующий заказ", ALONE)
KEPT = "Она уже на счёте."

TEXTS = {
    "joined": (
        "Добро пожаловать в {{program.name}}",
        body(
            HELLO,
            "Теперь вы участвуете в программе {{program.name}} магазина {{shop.name}}. За заказы начисляются баллы, и "
            "ими можно оплатить часть следующих.",
            "На счёте: <b>{{member.points}}</b>. Ваш уровень: <b>{{member.tier}}</b>.",
            CODE,
        ),
    ),
    "first_order": (
        "Спасибо за первый заказ",
        body(
            HELLO,
            "Спасибо за первый заказ{{#if order.number}} № {{order.number}}{{/if}}. Мы рады, что вы выбрали "
            "{{shop.name}}.",
            CODE,
            "Теперь на счёте {{member.points}}.",
        ),
    ),
    "nth_order": (
        "Спасибо за новый заказ",
        body(
            HELLO,
            "Спасибо, что снова выбрали {{shop.name}}. Хорошо, что вы с нами.",
            CODE,
            "Теперь на счёте {{member.points}}.",
        ),
    ),
    "no_order": (
        "Давно не виделись{{#if voucher.value}}: {{voucher.value}}{{/if}}",
        body(
            HELLO,
            "Вы давно ничего не заказывали. Будем рады видеть вас снова.",
            CODE,
            "На счёте: {{member.points}}.",
        ),
    ),
    "tier_reached": (
        "Ваш новый уровень: {{tier}}",
        body(
            HELLO,
            "Теперь у вас уровень <b>{{tier}}</b> в программе {{program.name}}. Всё, что он даёт, действует для ваших "
            "заказов с сегодняшнего дня: делать ничего не нужно.",
        ),
    ),
    "tier_at_risk": (
        "Уровень {{tier}} скоро закончится",
        body(
            HELLO,
            "Уровень <b>{{tier}}</b> сохраняется{{#if tier_until}} до <b>{{tier_until}}</b>{{/if}}. Последних покупок "
            "не хватает, чтобы его продлить.",
            "Его можно сохранить, сделав заказ до этого дня. Сколько не хватает, видно в личном кабинете.",
        ),
    ),
    "points_expiring": (
        "Успейте потратить {{points}} до {{points_until}}",
        body(
            HELLO,
            "<b>{{points_until}}</b> истекает срок ваших баллов: <b>{{points}}</b>. Потратьте их до этого дня: сколько "
            "списать, вы выбираете в корзине.",
            "На счёте: {{member.points}}.",
        ),
    ),
    "birthday": (
        "Скоро ваш день рождения",
        body(
            HELLO,
            "Скоро ваш день рождения, и мы о нём помним.",
            CODE,
        ),
    ),
    "birthday_points": (
        "С днём рождения!{{#if points}} Вам подарок: {{points}}{{/if}}",
        body(
            HELLO,
            "Все мы в {{shop.name}} поздравляем вас с днём рождения!",
            "{{#if points}}<p>Наш подарок: <b>{{points}}</b>, и он уже на счёте.</p>{{/if}}",
        ),
    ),
    "anniversary": (
        "{{years}} с {{program.name}}",
        body(
            HELLO,
            "Вы участвуете в программе {{program.name}} уже <b>{{years}}</b>. Спасибо, что вы с нами.",
            CODE,
        ),
    ),
    "checkout_abandoned": (
        "Ваша корзина ждёт",
        body(
            HELLO,
            "В корзине магазина {{shop.name}} остались товары:",
            ITEMS,
            "Мы их сохранили: откройте магазин и продолжите с того же места.",
            code("Вот код на этот заказ", ALONE),
        ),
    ),
    "back_in_stock": (
        "Снова в продаже{{#each items}}{{#if @first}}: {{name}}{{/if}}{{/each}}",
        body(
            HELLO,
            "Вас это интересовало, и это снова есть в продаже:",
            ITEMS,
            "Количество может быть ограничено.",
        ),
    ),
    "new_products": (
        "Новинки{{#if category}}: {{category}}{{/if}}",
        body(
            HELLO,
            "{{#if category}}<p>Вы часто выбираете товары из раздела «{{category}}». Там появились новинки:</p>"
            "{{else}}<p>Новинки магазина {{shop.name}}:</p>{{/if}}",
            ITEMS,
        ),
    ),
    "reward_affordable": (
        "Вам хватает баллов на награду: {{reward}}",
        body(
            HELLO,
            "На счёте {{member.points}}: этого хватает на награду <b>{{reward}}</b>, её цена {{reward_points}}.",
            "Она ждёт среди наград в личном кабинете.",
        ),
    ),
    "event_soon": (
        "{{#if event.title}}{{event.title}}: до скорой встречи{{else}}До скорой встречи{{/if}}",
        body(
            HELLO,
            "За вами место: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}.",
            "Если не получится прийти, верните место в личном кабинете: его ждут другие.",
        ),
    ),
    "order_handed_over": (
        "Как вам заказ {{order.number}}?",
        body(
            HELLO,
            "<p><b>{{survey.question}}</b></p>",
            "Ответить можно в личном кабинете"
            "{{#if survey.points}}, за ответ начислим {{survey.points}}, каким бы он ни был{{/if}}.",
        ),
    ),
    "challenge_done": (
        "Задание выполнено: {{challenge.name}}",
        body(
            HELLO,
            "Вы выполнили задание <b>{{challenge.name}}</b>. Поздравляем!",
            "{{#if points}}<p>Вам начислено: <b>{{points}}</b>, всё уже на счёте.</p>{{/if}}",
            "{{#if reward}}<p>Ваша награда: <b>{{reward}}</b>. Она ждёт в личном кабинете.</p>{{/if}}",
            "{{#if plays}}<p>Для наших игр: <b>{{plays}}</b>.</p>{{/if}}",
            "{{#if challenge.badge}}<p>Ваш новый значок: <b>{{challenge.badge}}</b>.</p>{{/if}}",
        ),
    ),
    "friend_ordered": (
        "Ваш друг сделал заказ{{#if points}}: вам {{points}}{{/if}}",
        body(
            HELLO,
            "Друг, которого вы пригласили в {{shop.name}}, сделал первый заказ. Спасибо, что рассказываете о нас!",
            prize("Ваша награда", "Она придёт на счёт {{prize_on}}, если заказ не вернут раньше.", KEPT),
        ),
    ),
    "seat_taken": (
        "{{#if event.title}}{{event.title}}: место за вами{{else}}Место за вами{{/if}}",
        body(
            HELLO,
            "За вами место: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}.",
            "Добавить его в календарь можно в личном кабинете. Если не получится прийти, верните там место: его могут "
            "ждать другие.",
        ),
    ),
    "seat_offered": (
        "{{#if event.title}}{{event.title}}: для вас есть место{{else}}Для вас есть место{{/if}}",
        body(
            HELLO,
            "Освободилось место: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}. Подошла ваша очередь.",
            "Мы держим его для вас{{#if event.kept_until}} до <b>{{event.kept_until}}</b>{{/if}}. Займите его до этого "
            "времени в личном кабинете, иначе оно перейдёт следующему в списке.",
        ),
    ),
    "ambassador_decided": (
        "{{#if ambassador.share}}Станьте нашим амбассадором{{else}}Ваша заявка в амбассадоры{{/if}}",
        body(
            HELLO,
            "{{#if ambassador.share}}<p>Спасибо за заявку: мы будем рады видеть вас амбассадором {{shop.name}}. Вам — "
            "<b>{{ambassador.share}}</b> баллов, которые приносят заказы приглашённых вами друзей. Срок: "
            "<b>{{ambassador.time}}</b>.</p>"
            "<p>Прочитайте условия в личном кабинете и примите их там: с этого всё начнётся.</p>"
            "{{else}}<p>Спасибо за заявку в амбассадоры {{shop.name}}. Сейчас мы не можем её принять. Ваше участие в "
            "программе остаётся прежним.</p>{{/if}}",
        ),
    ),
    "reward_received": (
        "{{#if reward}}Ваша награда: {{reward}}{{else}}Ваучер для вас{{/if}}",
        body(
            HELLO,
            "{{#if reward}}<p>Вы получили награду: <b>{{reward}}</b>.</p>{{else}}<p>Вы получили ваучер.</p>{{/if}}",
            CODE,
            "На счёте: {{member.points}}.",
        ),
    ),
}
