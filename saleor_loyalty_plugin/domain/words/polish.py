from .language import NO_BREAK, Language, in_polish

POLISH = Language(
    decimal_sign=",",
    thousands=NO_BREAK,
    form=in_polish,
    nouns={
        "points": ("punkt", "punkty", "punktów", "punktu"),
        "pieces": ("sztuka", "sztuki", "sztuk", "sztuki"),
        "years": ("rok", "lata", "lat", "roku"),
        "months": ("miesiąc", "miesiące", "miesięcy", "miesiąca"),
        "plays": ("próba", "próby", "prób", "próby"),
    },
    sentences={
        "base": "Towary za {amount:money}, {rate:points} za 1 {currency}: {points:points}.",
        "base_with_delivery": "Towary i dostawa za {amount:money}, {rate:points} za 1 {currency}: {points:points}.",
        "gift_cards": "Karty podarunkowe za {amount:money} nie dają punktów.",
        "replaced": "Towary za {amount:money} zastępują inne, za które punkty już były.",
        "suspended": "Gdy złożono zamówienie, udział w programie był wstrzymany: nie daje ono punktów.",
        "no_rate": "Gdy złożono zamówienie, nie naliczano tu punktów.",
        "tier": "Poziom {tier}, × {factor:number}: {points:points} więcej.",
        "tier_lowers": "Poziom {tier}, × {factor:number}: {points:points} mniej.",
        "campaign_leaves_out": "Akcja „{name}”: towary za {amount:money} nie dają punktów.",
        "campaign_multiplies": (
            "Akcja „{name}”, × {factor:number} za towary za {amount:money}: {points:points} więcej."
        ),
        "campaign_per_item": "Akcja „{name}”, {each:points} za sztukę, {pieces:pieces}: {points:points} więcej.",
        "campaign_per_order": "Akcja „{name}”, za zamówienie: {points:points} więcej.",
        "limit_of_order": "Limit akcji „{name}” na zamówienie to {limit:points}: {points:points} mniej.",
        "limit_left": "Do rozdania w akcji „{name}” pozostało {left:points}: {points:points} mniej.",
        "dropped": "Razem {exact:number}, niepełny punkt odpada: {whole:points}.",
        "refunded": "Zwrócono {refunded:money} z {total:money}: {points:points} mniej.",
        "cancelled": "Zamówienie anulowano: {points:points} mniej.",
        "expired": "Punkty dostępne od {since:date} wygasły {at:date}; pozostało z nich {points:points}.",
        "taken_back_refunded": (
            "Zwrócono {refunded:money} z {total:money} za zamówienie, które dało {earned:points}: "
            "cofnięto {points:points}."
        ),
        "taken_back_cancelled": "Anulowano zamówienie, które dało {earned:points}: cofnięto {points:points}.",
        "restored_refunded": (
            "Zwrócono {refunded:money} z {total:money} za zamówienie, na które wydano {spent:points}: "
            "oddano {points:points}."
        ),
        "restored_cancelled": "Anulowano zamówienie, na które wydano {spent:points}: oddano {points:points}.",
        "restored_changed": "Zamówienie zmieniono i wymaga mniej punktów: oddano {points:points}.",
        "restored_gone": "Zamówienia nie opłacono i już go nie ma: oddano {points:points}.",
        "restored_reward": "Zrezygnowano z nagrody: oddano {points:points}.",
        # Who has chosen no public name
        "a_member": "uczestnik programu",
    },
)
