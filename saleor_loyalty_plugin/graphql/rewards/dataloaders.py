from saleor.graphql.core.dataloaders import DataLoader

from ...models import Reward, RewardTranslation
from ..core.rows.translations import TranslationsLoader


class RewardTranslationsByRewardIdLoader(TranslationsLoader):
    context_key = "loyalty_reward_translations_by_reward_id"
    model = RewardTranslation
    parent = "reward_id"


class PrizeRewardByIdLoader(DataLoader[int, Reward | None]):
    """Rewards of the catalogue and of prizes alone; none that was taken out."""

    context_key = "loyalty_prize_reward_by_id"

    def batch_load(self, keys):
        rewards = Reward.objects.using(self.database_connection_name).filter(deleted=False).in_bulk(keys)
        return [rewards.get(key) for key in keys]
