from ...services.questions.effects import answer_with
from .services.effects import CampaignEffects


def answer() -> None:
    """Have campaigns change what orders earn."""
    answer_with(CampaignEffects())
