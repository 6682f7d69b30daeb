from .language import NO_BREAK, Language, one_or_more

FINNISH = Language(
    decimal_sign=",",
    thousands=NO_BREAK,
    form=one_or_more,
    nouns={
        "points": ("piste", "pistettä"),
        "pieces": ("kappale", "kappaletta"),
        "years": ("vuosi", "vuotta"),
        "months": ("kuukausi", "kuukautta"),
        "plays": ("pelikerta", "pelikertaa"),
    },
    sentences={
        "base": "Tuotteet {amount:money}, {rate:points} / 1 {currency}: {points:points}.",
        "base_with_delivery": "Tuotteet ja toimitus {amount:money}, {rate:points} / 1 {currency}: {points:points}.",
        "gift_cards": "Lahjakortit {amount:money}: niistä ei kerry pisteitä.",
        "replaced": "Tuotteet {amount:money} korvaavat toisia, joista pisteet on jo saatu.",
        "suspended": "Jäsenyys oli keskeytetty, kun tilaus tehtiin: siitä ei kerry pisteitä.",
        "no_rate": "Kun tilaus tehtiin, tilauksista ei kertynyt täällä pisteitä.",
        "tier": "Taso {tier}, × {factor:number}: {points:points} lisää.",
        "tier_lowers": "Taso {tier}, × {factor:number}: {points:points} vähemmän.",
        "campaign_leaves_out": "Kampanja ”{name}”: tuotteista {amount:money} ei kerry pisteitä.",
        "campaign_multiplies": "Kampanja ”{name}”, × {factor:number} tuotteista {amount:money}: {points:points} lisää.",
        "campaign_per_item": "Kampanja ”{name}”, {each:points} kappaleelta, {pieces:pieces}: {points:points} lisää.",
        "campaign_per_order": "Kampanja ”{name}”, tilauksesta: {points:points} lisää.",
        "limit_of_order": "Kampanjan ”{name}” raja tilausta kohti on {limit:points}: {points:points} vähemmän.",
        "limit_left": "Kampanjassa ”{name}” oli jäljellä {left:points}: {points:points} vähemmän.",
        "dropped": "Yhteensä {exact:number}, vajaa piste jää pois: {whole:points}.",
        "refunded": "Maksettu takaisin {refunded:money}, kun tilaus oli {total:money}: {points:points} vähemmän.",
        "cancelled": "Tilaus peruttiin: {points:points} vähemmän.",
        "expired": "Pisteet, jotka olivat käytettävissä {since:date} alkaen, vanhenivat {at:date}: {points:points}.",
        "taken_back_refunded": (
            "Tilauksesta, joka oli {total:money}, maksettiin takaisin {refunded:money}. Siitä oli kertynyt "
            "{earned:points}: otettu takaisin {points:points}."
        ),
        "taken_back_cancelled": (
            "Tilaus, josta oli kertynyt {earned:points}, peruttiin: otettu takaisin {points:points}."
        ),
        "restored_refunded": (
            "Tilauksesta, joka oli {total:money}, maksettiin takaisin {refunded:money}. Siihen oli käytetty "
            "{spent:points}: palautettu {points:points}."
        ),
        "restored_cancelled": "Tilaus, johon oli käytetty {spent:points}, peruttiin: palautettu {points:points}.",
        "restored_changed": "Tilausta muutettiin, ja siihen menee vähemmän pisteitä: palautettu {points:points}.",
        "restored_gone": "Tilausta ei maksettu, eikä sitä enää ole: palautettu {points:points}.",
        "restored_reward": "Palkinnosta luovuttiin: palautettu {points:points}.",
        # Who has chosen no public name
        "a_member": "jäsen",
    },
)
