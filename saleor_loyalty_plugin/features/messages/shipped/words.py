"""What the plugin itself says around messages, in the languages that it knows."""

from dataclasses import dataclass

from ..models import Purpose
from ..rules.languages import language_of


@dataclass(frozen=True, slots=True)
class Words:
    """`{program}` is the program's name."""

    why_marketing: str
    stop_marketing: str
    why_own: str
    stop_own: str
    ask_marketing: str
    ask_own: str
    yes: str
    done_marketing: str
    done_own: str
    broken: str
    percent: str
    share: str
    amount: str
    free_delivery: str

    def why(self, purpose: str) -> str:
        return self.why_marketing if purpose == Purpose.MARKETING else self.why_own

    def stop(self, purpose: str) -> str:
        return self.stop_marketing if purpose == Purpose.MARKETING else self.stop_own

    def ask(self, purpose: str) -> str:
        return self.ask_marketing if purpose == Purpose.MARKETING else self.ask_own

    def done(self, purpose: str) -> str:
        return self.done_marketing if purpose == Purpose.MARKETING else self.done_own


WORDS = {
    "en": Words(
        why_marketing="You get this e-mail because you agreed to offers and news from {program}.",
        stop_marketing="Unsubscribe",
        why_own="You get this e-mail because you are a member of {program}.",
        stop_own="Stop e-mails about my points and tier",
        ask_marketing="Do you want no more offers and news from {program}?",
        ask_own="Do you want no more e-mails about your points, tier and rewards from {program}?",
        yes="Unsubscribe",
        done_marketing="You get no more offers and news from {program}.",
        done_own="You get no more e-mails about your points, tier and rewards from {program}.",
        broken="This link is not whole. Open it from the e-mail again, or sign in to the shop to unsubscribe.",
        percent="{number}%\u00a0off",
        share="{number}%",
        amount="{money}\u00a0off",
        free_delivery="free delivery",
    ),
    "ru": Words(
        why_marketing="Вы получили это письмо, потому что согласились получать предложения и новости {program}.",
        stop_marketing="Отписаться",
        why_own="Вы получили это письмо, потому что участвуете в программе {program}.",
        stop_own="Не присылать писем о моих баллах и уровне",
        ask_marketing="Больше не присылать предложения и новости {program}?",
        ask_own="Больше не присылать письма {program} о баллах, уровне и наградах?",
        yes="Отписаться",
        done_marketing="Предложения и новости {program} больше не придут.",
        done_own="Письма {program} о баллах, уровне и наградах больше не придут.",
        broken="Ссылка неполная. Откройте её из письма ещё раз или отпишитесь в личном кабинете магазина.",
        percent="скидка\u00a0{number}\u00a0%",
        share="{number}\u00a0%",
        amount="скидка\u00a0{money}",
        free_delivery="бесплатная доставка",
    ),
    "pl": Words(
        why_marketing="Otrzymujesz tę wiadomość, bo wyrażono zgodę na oferty i nowości od {program}.",
        stop_marketing="Rezygnuję z subskrypcji",
        why_own="Otrzymujesz tę wiadomość, bo należysz do programu {program}.",
        stop_own="Nie chcę wiadomości o moich punktach i poziomie",
        ask_marketing="Czy chcesz zrezygnować z ofert i nowości od {program}?",
        ask_own="Czy chcesz zrezygnować z wiadomości od {program} o punktach, poziomie i nagrodach?",
        yes="Rezygnuję",
        done_marketing="Nie będziemy już wysyłać ofert i nowości od {program}.",
        done_own="Nie będziemy już wysyłać wiadomości od {program} o punktach, poziomie i nagrodach.",
        broken="Ten link jest niepełny. Otwórz go ponownie z wiadomości albo zrezygnuj na swoim koncie w sklepie.",
        percent="{number}%\u00a0rabatu",
        share="{number}%",
        amount="{money}\u00a0rabatu",
        free_delivery="darmowa dostawa",
    ),
    "fi": Words(
        why_marketing="Saat tämän viestin, koska olet tilannut tarjouksia ja uutisia: {program}.",
        stop_marketing="Peruuta tilaus",
        why_own="Saat tämän viestin, koska olet jäsen: {program}.",
        stop_own="En halua viestejä pisteistäni ja tasostani",
        ask_marketing="Etkö halua enää tarjouksia ja uutisia: {program}?",
        ask_own="Etkö halua enää viestejä pisteistä, tasosta ja palkinnoista: {program}?",
        yes="Peruuta tilaus",
        done_marketing="Et saa enää tarjouksia ja uutisia: {program}.",
        done_own="Et saa enää viestejä pisteistä, tasosta ja palkinnoista: {program}.",
        broken="Linkki on vajaa. Avaa se uudelleen viestistä tai peruuta tilaus kaupan asiakastilillä.",
        percent="{number}\u00a0%\u00a0alennusta",
        share="{number}\u00a0%",
        amount="{money}\u00a0alennusta",
        free_delivery="ilmainen toimitus",
    ),
}


def words_in(language: str) -> Words:
    """Return the words in a language, in English where it is another."""
    return WORDS[language_of(language, there=WORDS)]
