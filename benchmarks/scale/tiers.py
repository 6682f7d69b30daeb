"""Every member is looked at under the tiers as they are now; one in a hundred moves."""

from django.utils import timezone

from saleor_loyalty_plugin.host.evaluation import BATCH
from saleor_loyalty_plugin.models import TierChange
from saleor_loyalty_plugin.services.tiers import evaluate_batch
from saleor_loyalty_plugin.settings import ProgramSettings

from .bare import bare_seconds, batches_seconds
from .figures import MEMBERS, Row, ratio
from .shop import table_names

MOVE = """WITH reached AS (
        SELECT member_id, (SELECT id FROM {tier} WHERE threshold <= figure ORDER BY threshold DESC LIMIT 1) AS tier_id
        FROM (
            SELECT member_id, sum(earned) AS figure FROM {award}
            WHERE qualified_at > now() - interval '1 year' AND rate > 0 GROUP BY member_id
        ) figures
    ), moved AS (
        UPDATE {member} member SET tier_id = reached.tier_id FROM reached
        WHERE reached.member_id = member.id AND member.tier_id <> reached.tier_id AND member.user_id IS NOT NULL
        RETURNING member.id, member.tier_id
    )
    INSERT INTO {change} (member_id, tier_id, tier_code, reason, since)
    SELECT moved.id, tier_id, code, 'qualified', now() FROM moved JOIN {tier} tier ON tier.id = tier_id"""


def rows(_shop: object) -> list[Row]:
    names = table_names() | {"change": TierChange._meta.db_table}
    once = bare_seconds(MOVE.format(**names), {}, names["member"], names["change"])
    before = TierChange.objects.count()
    ours = batches_seconds(_evaluate)
    moved = TierChange.objects.count() - before
    what = f"tiers of {MEMBERS:,} members, of whom {moved:,} move : one bare statement"
    return [ratio(what, ours, once, "3 x at most")]


def _evaluate(after: int) -> int | None:
    return evaluate_batch(settings=ProgramSettings(), now=timezone.now(), after=after, limit=BATCH)
