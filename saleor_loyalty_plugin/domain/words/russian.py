from .language import NO_BREAK, Language, in_russian

RUSSIAN = Language(
    decimal_sign=",",
    thousands=NO_BREAK,
    form=in_russian,
    nouns={
        "points": ("балл", "балла", "баллов", "балла"),
        "pieces": ("штука", "штуки", "штук", "штуки"),
        "years": ("год", "года", "лет", "года"),
        "months": ("месяц", "месяца", "месяцев", "месяца"),
        "plays": ("попытка", "попытки", "попыток", "попытки"),
    },
    sentences={
        "base": "Товары на {amount:money}, {rate:points} за 1 {currency}: {points:points}.",
        "base_with_delivery": "Товары и доставка на {amount:money}, {rate:points} за 1 {currency}: {points:points}.",
        "gift_cards": "Подарочные карты на {amount:money} не приносят баллов.",
        "replaced": "Товары на {amount:money} получены взамен других, за которые баллы уже были.",
        "suspended": "Когда был сделан заказ, участие было приостановлено: заказ не приносит баллов.",
        "no_rate": "Когда был сделан заказ, баллы здесь не начислялись.",
        "tier": "Уровень {tier}, × {factor:number}: ещё {points:points}.",
        "tier_lowers": "Уровень {tier}, × {factor:number}: на {points:points} меньше.",
        "campaign_leaves_out": "Акция «{name}»: товары на {amount:money} не приносят баллов.",
        "campaign_multiplies": "Акция «{name}», × {factor:number} за товары на {amount:money}: ещё {points:points}.",
        "campaign_per_item": "Акция «{name}», {each:points} за штуку, {pieces:pieces}: ещё {points:points}.",
        "campaign_per_order": "Акция «{name}», за заказ: ещё {points:points}.",
        "limit_of_order": "Предел акции «{name}» за заказ — {limit:points}: на {points:points} меньше.",
        "limit_left": "Остаток акции «{name}» — {left:points}: на {points:points} меньше.",
        "dropped": "Всего {exact:number}, неполный балл отбрасывается: {whole:points}.",
        "refunded": "Возвращено {refunded:money} из {total:money}: на {points:points} меньше.",
        "cancelled": "Заказ отменён: на {points:points} меньше.",
        "expired": "Баллы, доступные с {since:date}, сгорели {at:date}; их оставалось: {points:points}.",
        "taken_back_refunded": (
            "Возвращено {refunded:money} из {total:money} за заказ, который принёс {earned:points}: "
            "списано {points:points}."
        ),
        "taken_back_cancelled": "Отменён заказ, который принёс {earned:points}: списано {points:points}.",
        "restored_refunded": (
            "Возвращено {refunded:money} из {total:money} за заказ, на который потрачено {spent:points}: "
            "баллы снова на счёте, {points:points}."
        ),
        "restored_cancelled": (
            "Отменён заказ, на который потрачено {spent:points}: баллы снова на счёте, {points:points}."
        ),
        "restored_changed": "Заказ изменён, баллов на него нужно меньше: снова на счёте {points:points}.",
        "restored_gone": "Заказ не был оплачен, и его больше нет: снова на счёте {points:points}.",
        "restored_reward": "От вознаграждения отказались: снова на счёте {points:points}.",
        # Who has chosen no public name
        "a_member": "участник",
    },
)
