from ...services.questions import campaigns_on_file, effects
from .on_file import CampaignTables
from .services.effects import CampaignEffects


def answer() -> None:
    """Have campaigns change what orders earn, and be known to the back-test."""
    effects.answer_with(CampaignEffects())
    campaigns_on_file.answer_with(CampaignTables())
