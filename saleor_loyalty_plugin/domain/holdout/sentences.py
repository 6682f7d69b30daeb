"""A verdict as one sentence for an operator, in English, Russian, Polish or Finnish."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from .effect import LEAST_BUYERS, LEAST_MEMBERS, Effect, Verdict
from .intervals import Interval

NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Language:
    """How a language says it; the templates take figures that are written already."""

    decimal_mark: str
    thousands_mark: str
    verdicts: Mapping[Verdict, str]
    preliminary: str
    compared: str
    not_enough: str
    not_comparable: str
    no_holdout: str

    def number(self, value: float | Decimal, digits: int = 0) -> str:
        """Return a number as it is written in this language, with so many decimal places."""
        plain = f"{round(Decimal(value), digits) + 0:,.{digits}f}"
        marks = {",": self.thousands_mark, ".": self.decimal_mark, "-": "\u2212"}
        return "".join(marks.get(character, character) for character in plain)


ENGLISH = Language(
    decimal_mark=".",
    thousands_mark=",",
    verdicts={Verdict.PROVEN: "Proven", Verdict.NOT_PROVEN: "Not proven", Verdict.HARMFUL: "Harmful"},
    preliminary="preliminary",
    compared=(
        "{verdict}: {treated} % of those it was for and {held_out} % of those held out ordered, a difference of "
        "{difference} percentage points ({low} to {high}), worth {worth} ({worth_low} to {worth_high})."
    ),
    not_enough=(
        "Not enough data: each side takes {least_members} members and {least_buyers} who ordered; it was for {members} "
        "members, {buyers} of whom ordered, and {held_out_members} are held out, {held_out_buyers} of whom ordered."
    ),
    not_comparable=(
        "Not comparable: {held_out_members} members are held out and should be about {expected}, so something other "
        "than chance parted the sides."
    ),
    no_holdout=(
        "Nobody is held out, so nobody can tell what it brought: hold a share of the members out before it starts."
    ),
)
RUSSIAN = Language(
    decimal_mark=",",
    thousands_mark=NO_BREAK,
    verdicts={Verdict.PROVEN: "Доказано", Verdict.NOT_PROVEN: "Не доказано", Verdict.HARMFUL: "Вредит"},
    preliminary="предварительно",
    compared=(
        "{verdict}: заказали {treated} % тех, кому это было доступно, и {held_out} % контрольной группы, разница "
        "{difference} п. п. (от {low} до {high}), польза {worth} (от {worth_low} до {worth_high})."
    ),
    not_enough=(
        "Мало данных: в каждой группе нужно участников — {least_members}, из них заказавших — {least_buyers}; доступно "
        "это было {members} (заказали {buyers}), в контрольной группе {held_out_members} (заказали {held_out_buyers})."
    ),
    not_comparable=(
        "Группы несравнимы: в контрольной группе участников {held_out_members}, а должно быть около {expected}, то "
        "есть разделил их не только случай."
    ),
    no_holdout=(
        "Контрольной группы нет, поэтому нельзя сказать, что это дало: задайте долю контрольной группы до начала."
    ),
)
POLISH = Language(
    decimal_mark=",",
    thousands_mark=NO_BREAK,
    verdicts={Verdict.PROVEN: "Udowodniono", Verdict.NOT_PROVEN: "Nie udowodniono", Verdict.HARMFUL: "Szkodzi"},
    preliminary="wstępnie",
    compared=(
        "{verdict}: zamówiło {treated}% osób, dla których to było, i {held_out}% grupy kontrolnej, różnica "
        "{difference} p.p. (od {low} do {high}), wartość {worth} (od {worth_low} do {worth_high})."
    ),
    not_enough=(
        "Za mało danych: w każdej grupie potrzeba {least_members} osób, w tym {least_buyers} z zamówieniem; objętych "
        "jest {members} (z zamówieniem {buyers}), w grupie kontrolnej {held_out_members} (z zamówieniem "
        "{held_out_buyers})."
    ),
    not_comparable=(
        "Grup nie da się porównać: osób w grupie kontrolnej jest {held_out_members}, a powinno być około {expected}, "
        "więc podzielił je nie tylko przypadek."
    ),
    no_holdout="Nie ma grupy kontrolnej, więc nie wiadomo, co to dało: ustal jej udział przed rozpoczęciem.",
)
FINNISH = Language(
    decimal_mark=",",
    thousands_mark=NO_BREAK,
    verdicts={Verdict.PROVEN: "Osoitettu", Verdict.NOT_PROVEN: "Ei osoitettu", Verdict.HARMFUL: "Haitallinen"},
    preliminary="alustava",
    compared=(
        "{verdict}: kohteena olleista tilasi {treated} % ja vertailuryhmästä {held_out} %, ero {difference} "
        "prosenttiyksikköä ({low} \u2026 {high}), arvo {worth} ({worth_low} \u2026 {worth_high})."
    ),
    not_enough=(
        "Liian vähän tietoa: kumpaankin ryhmään tarvitaan {least_members} jäsentä, joista {least_buyers} on tilannut; "
        "kohteena on {members} (tilanneita {buyers}), vertailuryhmässä {held_out_members} (tilanneita "
        "{held_out_buyers})."
    ),
    not_comparable=(
        "Ryhmiä ei voi verrata: vertailuryhmässä on jäseniä {held_out_members} ja pitäisi olla noin {expected}, joten "
        "jako ei ollut pelkkää sattumaa."
    ),
    no_holdout="Vertailuryhmää ei ole, joten vaikutusta ei voi todeta: määritä ryhmän osuus ennen alkua.",
)
LANGUAGES = MappingProxyType({"en": ENGLISH, "ru": RUSSIAN, "pl": POLISH, "fi": FINNISH})


def summary(
    effect: Effect, *, currency: str, fraction_digits: int, preliminary: bool, language_code: str = "en"
) -> str:
    """Return what was measured as one sentence.

    Args:
        effect: what was measured, its money in `currency`.
        currency: code of the program's currency (ISO 4217).
        fraction_digits: how many decimal places it has.
        preliminary: whether the answer may still turn (rule 44).
        language_code: such as fi or fi-FI; English where it is none of the four.

    """
    language = LANGUAGES.get(language_code.lower().partition("-")[0], ENGLISH)
    if effect.verdict is Verdict.NO_HOLDOUT:
        return language.no_holdout
    if effect.verdict is Verdict.NOT_COMPARABLE:
        return language.not_comparable.format(**_members(effect, language))
    if effect.conversion is None or effect.worth is None:
        return language.not_enough.format(**_members(effect, language))
    verdict = language.verdicts[effect.verdict]
    return language.compared.format(
        verdict=f"{verdict} ({language.preliminary})" if preliminary else verdict,
        treated=language.number(100 * effect.treated.share.rate, 2),
        held_out=language.number(100 * effect.held_out.share.rate, 2),
        **_interval(effect.conversion.scaled(100), language, 2, ("difference", "low", "high")),
        **_interval(effect.worth, language, fraction_digits, ("worth", "worth_low", "worth_high"), unit=currency),
    )


def _members(effect: Effect, language: Language) -> dict[str, str]:
    figures = {
        "least_members": LEAST_MEMBERS,
        "least_buyers": LEAST_BUYERS,
        "members": effect.treated.members,
        "buyers": effect.treated.buyers,
        "held_out_members": effect.held_out.members,
        "held_out_buyers": effect.held_out.buyers,
        "expected": effect.expected_held_out,
    }
    return {name: language.number(figure) for name, figure in figures.items()}


def _interval(
    interval: Interval, language: Language, digits: int, names: tuple[str, str, str], *, unit: str = ""
) -> dict[str, str]:
    ends = [language.number(each, digits) for each in (interval.estimate, interval.low, interval.high)]
    return dict(zip(names, (f"{ends[0]} {unit}".rstrip(), *ends[1:]), strict=True))
