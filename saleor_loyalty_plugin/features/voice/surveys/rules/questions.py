"""The kinds of questions: what an answer to each is, and which one calls for staff (rule 89)."""

from collections.abc import Mapping
from enum import StrEnum


class QuestionKind(StrEnum):
    """What is asked: whether one would recommend the shop, how satisfied one is, how easy it was, or something else."""

    NPS = "nps"
    CSAT = "csat"
    CES = "ces"
    CHOICE = "choice"
    TEXT = "text"


SCALES: Mapping[QuestionKind, tuple[int, int]] = {
    QuestionKind.NPS: (0, 10),
    QuestionKind.CSAT: (1, 5),
    QuestionKind.CES: (1, 7),
}
"""The lowest and the highest answer of what is answered with a number."""

LOW: Mapping[QuestionKind, int] = {QuestionKind.NPS: 6, QuestionKind.CSAT: 2, QuestionKind.CES: 3}
"""Up to which number an answer is a task for staff."""


def is_low(kind: QuestionKind, number: int | None) -> bool:
    """Return whether an answer is a task for staff; none that is not a number is."""
    return number is not None and kind in LOW and number <= LOW[kind]


def scale_problem(kind: QuestionKind, number: int) -> str | None:
    """Return what is wrong with a number as the answer to a question, None for nothing."""
    least, most = SCALES[kind]
    return None if least <= number <= most else f"Enter a whole number from {least} to {most}."
