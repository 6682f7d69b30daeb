"""What a case says of tiers, in verbs: which there are, and what time does to a member's."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from saleor_loyalty_plugin.models import Tier
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.services.tiers import evaluate_batch


class Standing:
    """Verbs that story.py mixes in. Tiers have thresholds and no benefits."""

    def have_tiers(self, **thresholds):
        for name, threshold in thresholds.items():
            Tier.objects.update_or_create(
                threshold=Decimal(threshold), defaults={"name": name, "code": name.lower().replace(" ", "-")}
            )

    def go_to(self, at):
        self.now = datetime.fromisoformat(at).replace(tzinfo=UTC)
        self.joined_at = min(self.joined_at, self.now)

    def let_pass(self, days):
        """Let days pass, and the periodic tasks run."""
        self.now += timedelta(days=days)
        settle_due_batch(now=self.now, limit=100)
        evaluate_batch(settings=self.settings, now=self.now, after=0, limit=100)
