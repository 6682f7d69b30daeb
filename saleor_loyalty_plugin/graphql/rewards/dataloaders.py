from ...models import RewardTranslation
from ..core.rows.translations import TranslationsLoader


class RewardTranslationsByRewardIdLoader(TranslationsLoader):
    context_key = "loyalty_reward_translations_by_reward_id"
    model = RewardTranslation
    parent = "reward_id"
