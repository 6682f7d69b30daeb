from .parts import ITEMS, body, code, prize

HELLO = "Hei{{#if member.first_name}} {{member.first_name}}{{/if}},"
ALONE = "Se on vain sinulle{{#if voucher.until}} ja voimassa {{voucher.until}} asti{{/if}}."
CODE = code("Tässä koodi seuraavaan tilaukseesi", ALONE)
KEPT = "Se on jo tililläsi."

TEXTS = {
    "joined": (
        "Tervetuloa: {{program.name}}",
        body(
            HELLO,
            "Olet nyt kaupan {{shop.name}} ohjelman {{program.name}} jäsen. Tilauksistasi kertyy pisteitä, ja niillä "
            "voit maksaa osan seuraavista.",
            "Saldosi: <b>{{member.points}}</b>. Tasosi: <b>{{member.tier}}</b>.",
            CODE,
        ),
    ),
    "first_order": (
        "Kiitos ensimmäisestä tilauksestasi",
        body(
            HELLO,
            "Kiitos ensimmäisestä tilauksestasi{{#if order.number}}, numero {{order.number}}{{/if}}. Mukavaa, että "
            "valitsit kaupan {{shop.name}}.",
            CODE,
            "Saldosi on nyt {{member.points}}.",
        ),
    ),
    "nth_order": (
        "Kiitos uudesta tilauksesta",
        body(
            HELLO,
            "Kiitos, että palasit kauppaan {{shop.name}}. On hienoa, että olet mukana.",
            CODE,
            "Saldosi on nyt {{member.points}}.",
        ),
    ),
    "no_order": (
        "Viime tilauksestasi on jo aikaa{{#if voucher.value}}: {{voucher.value}}{{/if}}",
        body(
            HELLO,
            "Viime tilauksestasi on jo aikaa. Olisi mukava nähdä sinut taas.",
            CODE,
            "Saldosi: {{member.points}}.",
        ),
    ),
    "tier_reached": (
        "Uusi tasosi: {{tier}}",
        body(
            HELLO,
            "Tasosi ohjelmassa {{program.name}} on nyt <b>{{tier}}</b>. Sen edut koskevat tilauksiasi tästä päivästä "
            "alkaen: sinun ei tarvitse tehdä mitään.",
        ),
    ),
    "tier_at_risk": (
        "Tasosi {{tier}} päättyy pian",
        body(
            HELLO,
            "Tasosi <b>{{tier}}</b> on voimassa{{#if tier_until}} <b>{{tier_until}}</b> asti{{else}} vielä hetken"
            "{{/if}}. Viime aikojen ostoksesi eivät riitä siihen, että se jatkuisi.",
            "Tilaus ennen sitä voi säilyttää tason. Asiakastililtäsi näet, paljonko puuttuu.",
        ),
    ),
    "points_expiring": (
        "{{points_until}} vanhenee {{points}}",
        body(
            HELLO,
            "Sinulta vanhenee <b>{{points}}</b> <b>{{points_until}}</b>. Käytä ne tilaukseen ennen sitä: valitse "
            "määrä ostoskorissa.",
            "Saldosi: {{member.points}}.",
        ),
    ),
    "birthday": (
        "Syntymäpäiväsi lähestyy",
        body(
            HELLO,
            "Syntymäpäiväsi on pian, ja me muistamme sen.",
            CODE,
        ),
    ),
    "birthday_points": (
        "Hyvää syntymäpäivää!{{#if points}} Lahja sinulle: {{points}}{{/if}}",
        body(
            HELLO,
            "Me kaikki kaupassa {{shop.name}} toivotamme sinulle hyvää syntymäpäivää!",
            "{{#if points}}<p>Lahjamme: <b>{{points}}</b>, jo tililläsi.</p>{{/if}}",
        ),
    ),
    "anniversary": (
        "{{years}}: {{program.name}}",
        body(
            HELLO,
            "Jäsenyytesi ohjelmassa {{program.name}}: <b>{{years}}</b>. Kiitos, että olet mukana.",
            CODE,
        ),
    ),
    "checkout_abandoned": (
        "Ostoskorisi odottaa",
        body(
            HELLO,
            "Ostoskoriisi kaupassa {{shop.name}} jäi tuotteita:",
            ITEMS,
            "Ne ovat tallessa: avaa kauppa ja jatka siitä, mihin jäit.",
            code("Tässä koodi tähän tilaukseen", ALONE),
        ),
    ),
    "back_in_stock": (
        "Taas saatavilla{{#each items}}{{#if @first}}: {{name}}{{/if}}{{/each}}",
        body(
            HELLO,
            "Tämä kiinnosti sinua, ja sitä on taas saatavilla:",
            ITEMS,
            "Kappaleita voi olla vähän.",
        ),
    ),
    "new_products": (
        "Uutuuksia{{#if category}}: {{category}}{{/if}}",
        body(
            HELLO,
            "{{#if category}}<p>Valitset usein tuotteita osastolta {{category}}. Siellä on uutta:</p>{{else}}<p>Uutta "
            "kaupassa {{shop.name}}:</p>{{/if}}",
            ITEMS,
        ),
    ),
    "reward_affordable": (
        "Pisteesi riittävät palkintoon: {{reward}}",
        body(
            HELLO,
            "Saldosi on {{member.points}}. Se riittää palkintoon <b>{{reward}}</b>, jonka hinta on {{reward_points}}.",
            "Löydät sen asiakastilisi palkinnoista.",
        ),
    ),
    "event_soon": (
        "{{#if event.title}}{{event.title}}: nähdään pian{{else}}Nähdään pian{{/if}}",
        body(
            HELLO,
            "Sinulla on paikka: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}.",
            "Jos et pääse, peruuta paikka asiakastililläsi: muut odottavat sitä.",
        ),
    ),
    "order_handed_over": (
        "Millainen tilauksesi {{order.number}} oli?",
        body(
            HELLO,
            "<p><b>{{survey.question}}</b></p>",
            "Voit vastata asiakastililläsi"
            "{{#if survey.points}} ja saat siitä {{survey.points}}, vastasitpa mitä tahansa{{/if}}.",
        ),
    ),
    "challenge_done": (
        "Haaste suoritettu: {{challenge.name}}",
        body(
            HELLO,
            "Suoritit haasteen <b>{{challenge.name}}</b>. Onnittelut!",
            "{{#if points}}<p>Sinulle: <b>{{points}}</b>, jo tililläsi.</p>{{/if}}",
            "{{#if reward}}<p>Palkintosi: <b>{{reward}}</b>. Löydät sen asiakastililtäsi.</p>{{/if}}",
            "{{#if plays}}<p>Käytettäväksi peleissämme: <b>{{plays}}</b>.</p>{{/if}}",
            "{{#if challenge.badge}}<p>Uusi merkkisi: <b>{{challenge.badge}}</b>.</p>{{/if}}",
        ),
    ),
    "friend_ordered": (
        "Ystäväsi tilasi{{#if points}}: sinulle {{points}}{{/if}}",
        body(
            HELLO,
            "Ystävä, jonka toit kauppaan {{shop.name}}, on tehnyt ensimmäisen tilauksensa. Kiitos, että kerroit "
            "meistä!",
            prize("Palkkiosi", "Se tulee tilillesi {{prize_on}}, ellei tilausta palauteta ennen sitä.", KEPT),
        ),
    ),
    "seat_taken": (
        "{{#if event.title}}{{event.title}}: sinulla on paikka{{else}}Sinulla on paikka{{/if}}",
        body(
            HELLO,
            "Sinulla on paikka: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}.",
            "Asiakastililtäsi voit lisätä sen kalenteriisi. Jos et pääse, peruuta paikka siellä: muut voivat odottaa "
            "sitä.",
        ),
    ),
    "seat_offered": (
        "{{#if event.title}}{{event.title}}: sinulle on paikka{{else}}Sinulle on paikka{{/if}}",
        body(
            HELLO,
            "Paikka vapautui: <b>{{event.title}}</b>, {{event.starts}}, {{event.place}}. Nyt on sinun vuorosi.",
            "Pidämme sitä sinulle{{#if event.kept_until}} <b>{{event.kept_until}}</b> asti{{/if}}. Ota se ennen sitä "
            "asiakastililläsi, muuten se siirtyy jonossa seuraavalle.",
        ),
    ),
    "ambassador_decided": (
        "{{#if ambassador.share}}Tule lähettilääksemme{{else}}Hakemuksesi lähettilääksi{{/if}}",
        body(
            HELLO,
            "{{#if ambassador.share}}<p>Kiitos hakemuksestasi: haluamme sinut kaupan {{shop.name}} lähettilääksi. "
            "Tarjoamme <b>{{ambassador.share}}</b> pisteistä, joita tuomiesi ystävien tilauksista kertyy. Kesto: "
            "<b>{{ambassador.time}}</b>.</p>"
            "<p>Lue ehdot asiakastililläsi ja hyväksy ne siellä: siitä se alkaa.</p>"
            "{{else}}<p>Kiitos, että hait kaupan {{shop.name}} lähettilääksi. Emme voi tällä kertaa hyväksyä "
            "hakemustasi. Jäsenyytesi jatkuu ennallaan.</p>{{/if}}",
        ),
    ),
    "reward_received": (
        "{{#if reward}}Palkintosi: {{reward}}{{else}}Kuponki sinulle{{/if}}",
        body(
            HELLO,
            "{{#if reward}}<p>Sait palkinnon: <b>{{reward}}</b>.</p>{{else}}<p>Sait kupongin.</p>{{/if}}",
            CODE,
            "Saldosi: {{member.points}}.",
        ),
    ),
}
