from .parts import ITEMS, body, code, prize

HELLO = "Cześć{{#if member.first_name}}, {{member.first_name}}{{/if}}!"
ALONE = "Jest tylko dla Ciebie{{#if voucher.until}} i działa do {{voucher.until}}{{/if}}."
CODE = code("Oto kod na następne zamówienie", ALONE)
KEPT = "Jest już na koncie."

TEXTS = {
    "joined": (
        "Witamy w {{program.name}}",
        body(
            HELLO,
            "Należysz teraz do programu {{program.name}} w sklepie {{shop.name}}. Za zamówienia zbierasz punkty, a "
            "punktami zapłacisz za część następnych.",
            "Na koncie: <b>{{member.points}}</b>. Twój poziom: <b>{{member.tier}}</b>.",
            CODE,
        ),
    ),
    "first_order": (
        "Dziękujemy za pierwsze zamówienie",
        body(
            HELLO,
            "Dziękujemy za pierwsze zamówienie{{#if order.number}} nr {{order.number}}{{/if}}. Cieszymy się, że to "
            "{{shop.name}} jest Twoim wyborem.",
            CODE,
            "Na koncie masz teraz {{member.points}}.",
        ),
    ),
    "nth_order": (
        "Dziękujemy za kolejne zamówienie",
        body(
            HELLO,
            "Dziękujemy, że wracasz do {{shop.name}}. Dobrze, że jesteś z nami.",
            CODE,
            "Na koncie masz teraz {{member.points}}.",
        ),
    ),
    "no_order": (
        "Dawno Cię u nas nie było{{#if voucher.value}}: {{voucher.value}}{{/if}}",
        body(
            HELLO,
            "Od pewnego czasu nic u nas nie zamawiasz. Miło będzie znów Cię zobaczyć.",
            CODE,
            "Na koncie: {{member.points}}.",
        ),
    ),
    "tier_reached": (
        "Twój nowy poziom: {{tier}}",
        body(
            HELLO,
            "Masz teraz poziom <b>{{tier}}</b> w programie {{program.name}}. Wszystko, co daje, obowiązuje dla Twoich "
            "zamówień od dziś: nie musisz nic robić.",
        ),
    ),
    "tier_at_risk": (
        "Poziom {{tier}} wkrótce się skończy",
        body(
            HELLO,
            "Poziom <b>{{tier}}</b> masz{{#if tier_until}} do <b>{{tier_until}}</b>{{/if}}. Ostatnie zakupy nie "
            "wystarczą, by utrzymać go dłużej.",
            "Pomóc może zamówienie złożone wcześniej. Ile brakuje, widać na Twoim koncie.",
        ),
    ),
    "points_expiring": (
        "{{points_until}} tracisz {{points}}",
        body(
            HELLO,
            "<b>{{points_until}}</b> stracą ważność Twoje punkty: <b>{{points}}</b>. Wykorzystaj je wcześniej w "
            "zamówieniu: w koszyku wybierzesz, ile.",
            "Na koncie: {{member.points}}.",
        ),
    ),
    "birthday": (
        "Zbliżają się Twoje urodziny",
        body(
            HELLO,
            "Wkrótce Twoje urodziny. Pamiętamy o nich!",
            CODE,
        ),
    ),
    "birthday_points": (
        "Wszystkiego najlepszego!{{#if points}} Prezent dla Ciebie: {{points}}{{/if}}",
        body(
            HELLO,
            "Wszyscy w {{shop.name}} życzymy Ci wszystkiego najlepszego w dniu urodzin!",
            "{{#if points}}<p>Nasz prezent: <b>{{points}}</b>, już na Twoim koncie.</p>{{/if}}",
        ),
    ),
    "anniversary": (
        "{{years}} z {{program.name}}",
        body(
            HELLO,
            "Należysz do programu {{program.name}} już <b>{{years}}</b>. Dziękujemy, że jesteś z nami.",
            CODE,
        ),
    ),
    "checkout_abandoned": (
        "Twój koszyk czeka",
        body(
            HELLO,
            "W Twoim koszyku w {{shop.name}} zostały produkty:",
            ITEMS,
            "Zachowaliśmy je: otwórz sklep i dokończ zamówienie.",
            code("Oto kod na to zamówienie", ALONE),
        ),
    ),
    "back_in_stock": (
        "Znów dostępne{{#each items}}{{#if @first}}: {{name}}{{/if}}{{/each}}",
        body(
            HELLO,
            "To Cię interesowało i znów jest dostępne:",
            ITEMS,
            "Liczba sztuk może być ograniczona.",
        ),
    ),
    "new_products": (
        "Nowości{{#if category}}: {{category}}{{/if}}",
        body(
            HELLO,
            "{{#if category}}<p>Często wybierasz produkty z kategorii „{{category}}”. Oto nowości:</p>{{else}}<p>Oto "
            "nowości w {{shop.name}}:</p>{{/if}}",
            ITEMS,
        ),
    ),
    "reward_affordable": (
        "Masz dość punktów na nagrodę: {{reward}}",
        body(
            HELLO,
            "Masz {{member.points}}: to wystarczy na nagrodę <b>{{reward}}</b>, która kosztuje {{reward_points}}.",
            "Znajdziesz ją wśród nagród na swoim koncie.",
        ),
    ),
    "event_soon": (
        "{{#if event.title}}{{event.title}}: do zobaczenia wkrótce{{else}}Do zobaczenia wkrótce{{/if}}",
        body(
            HELLO,
            "Masz miejsce: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}.",
            "Jeśli nie możesz przyjść, zwolnij miejsce na swoim koncie: czekają na nie inni.",
        ),
    ),
    "order_handed_over": (
        "Jak oceniasz zamówienie {{order.number}}?",
        body(
            HELLO,
            "<p><b>{{survey.question}}</b></p>",
            "Odpowiesz na swoim koncie"
            "{{#if survey.points}}, a za odpowiedź, jakakolwiek będzie, dostaniesz {{survey.points}}{{/if}}.",
        ),
    ),
    "challenge_done": (
        "Wyzwanie ukończone: {{challenge.name}}",
        body(
            HELLO,
            "Wyzwanie <b>{{challenge.name}}</b> ukończone. Gratulacje!",
            "{{#if points}}<p>Dla Ciebie: <b>{{points}}</b>, już na koncie.</p>{{/if}}",
            "{{#if reward}}<p>Twoja nagroda: <b>{{reward}}</b>. Czeka na Twoim koncie.</p>{{/if}}",
            "{{#if plays}}<p>Do wykorzystania w naszych grach: <b>{{plays}}</b>.</p>{{/if}}",
            "{{#if challenge.badge}}<p>Twoja nowa odznaka: <b>{{challenge.badge}}</b>.</p>{{/if}}",
        ),
    ),
    "friend_ordered": (
        "Zamówienie z Twojego polecenia{{#if points}}: {{points}} dla Ciebie{{/if}}",
        body(
            HELLO,
            "Osoba z Twojego polecenia złożyła pierwsze zamówienie w {{shop.name}}. Dziękujemy, że nas polecasz!",
            prize(
                "Twoja nagroda", "Trafi na konto {{prize_on}}, o ile zamówienie nie zostanie wcześniej zwrócone.", KEPT
            ),
        ),
    ),
    "seat_taken": (
        "{{#if event.title}}{{event.title}}: masz miejsce{{else}}Masz miejsce{{/if}}",
        body(
            HELLO,
            "Masz miejsce: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}.",
            "Na swoim koncie dodasz je do kalendarza. Jeśli nie możesz przyjść, zwolnij tam miejsce: mogą na nie "
            "czekać inni.",
        ),
    ),
    "seat_offered": (
        "{{#if event.title}}{{event.title}}: mamy dla Ciebie miejsce{{else}}Mamy dla Ciebie miejsce{{/if}}",
        body(
            HELLO,
            "Zwolniło się miejsce: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}. Teraz Twoja kolej.",
            "Trzymamy je dla Ciebie{{#if event.kept_until}} do <b>{{event.kept_until}}</b>{{/if}}. Zajmij je do tego "
            "czasu na swoim koncie, inaczej przejdzie na następną osobę z listy.",
        ),
    ),
    "ambassador_decided": (
        "{{#if ambassador.share}}Zapraszamy do ambasadorów{{else}}Twoje zgłoszenie do ambasadorów{{/if}}",
        body(
            HELLO,
            "{{#if ambassador.share}}<p>Dziękujemy za zgłoszenie: zapraszamy Cię do grona ambasadorów {{shop.name}}. "
            "Proponujemy <b>{{ambassador.share}}</b> punktów, które przynoszą zamówienia osób z Twojego polecenia. "
            "Czas: <b>{{ambassador.time}}</b>.</p>"
            "<p>Przeczytaj warunki na swoim koncie i tam je zaakceptuj: obowiązują od tej chwili.</p>"
            "{{else}}<p>Dziękujemy za zgłoszenie do ambasadorów {{shop.name}}. Tym razem nie możemy go przyjąć. Twój "
            "udział w programie się nie zmienia.</p>{{/if}}",
        ),
    ),
    "reward_received": (
        "{{#if reward}}Twoja nagroda: {{reward}}{{else}}Kupon dla Ciebie{{/if}}",
        body(
            HELLO,
            "{{#if reward}}<p>Oto Twoja nagroda: <b>{{reward}}</b>.</p>{{else}}<p>Oto Twój kupon.</p>{{/if}}",
            CODE,
            "Na koncie: {{member.points}}.",
        ),
    ),
}
