"""The surveys that come with the program, switched off, in four languages (rule 89)."""

from collections.abc import Mapping
from typing import Any

from .rules.pauses import About
from .rules.questions import QuestionKind

AFTER_ORDER, RECOMMEND = "after-order", "recommend"


def _question(kind: QuestionKind, english: str, russian: str, polish: str, finnish: str) -> Mapping[str, Any]:
    translations = {"ru": russian, "pl": polish, "fi": finnish}
    return {
        "kind": kind.value,
        "text": english,
        "translations": [{"language": code, "text": text} for code, text in translations.items()],
    }


SHIPPED: Mapping[str, Mapping[str, Any]] = {
    AFTER_ORDER: {
        "about": About.ORDER.value,
        "questions": (
            _question(
                QuestionKind.CSAT,
                "How satisfied are you with your order, from 1 (not at all) to 5 (very)?",
                "Насколько вы довольны заказом: от 1 (совсем нет) до 5 (очень)?",
                "Jak bardzo jesteś zadowolony z zamówienia, od 1 (wcale) do 5 (bardzo)?",
                "Kuinka tyytyväinen olet tilaukseesi, 1 (en lainkaan) – 5 (erittäin)?",
            ),
            _question(
                QuestionKind.TEXT,
                "What could we do better?",
                "Что нам сделать лучше?",
                "Co możemy zrobić lepiej?",
                "Mitä voisimme tehdä paremmin?",
            ),
        ),
    },
    RECOMMEND: {
        "about": About.SHOP.value,
        "questions": (
            _question(
                QuestionKind.NPS,
                "How likely are you to recommend us to a friend, from 0 (not at all) to 10 (very)?",
                "Насколько вероятно, что вы посоветуете нас друзьям: от 0 (совсем нет) до 10 (очень)?",
                "Jak prawdopodobne jest, że polecisz nas znajomym, od 0 (wcale) do 10 (bardzo)?",
                "Kuinka todennäköisesti suosittelisit meitä ystävällesi, 0 (en lainkaan) – 10 (erittäin)?",
            ),
            _question(QuestionKind.TEXT, "Why?", "Почему?", "Dlaczego?", "Miksi?"),
        ),
    },
}
THANKS: Mapping[str, str] = {
    "en": "Thank you for your answer.",
    "ru": "Спасибо за ответ.",
    "pl": "Dziękujemy za odpowiedź.",
    "fi": "Kiitos vastauksestasi.",
}
"""What is said after answering a survey without words of its own."""
