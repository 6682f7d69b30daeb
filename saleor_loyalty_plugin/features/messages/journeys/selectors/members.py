"""What happens to members and their tiers: joined, tier reached, tier about to be lost."""

from .....settings import ProgramSettings
from ..models import Journey
from .selecting import Sql, Window


def joined(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select who has joined: once, also who comes back."""
    sql = """
        SELECT id, 'joined', enrolled_at, '{}'::jsonb, NULL::integer FROM saleor_loyalty_loyaltymember
        WHERE enrolled_at > %s::timestamptz AND enrolled_at <= %s::timestamptz
    """
    return sql, window.bounds


def tier_reached(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select who came into a higher tier, by their figure, an invitation or staff, and is in it."""
    sql = """
        SELECT change.member_id, 'tier:' || change.id, change.since,
            jsonb_build_object('tier_id', tier.id), NULL::integer
        FROM saleor_loyalty_tierchange change
        JOIN saleor_loyalty_tier tier ON tier.id = change.tier_id
        JOIN saleor_loyalty_loyaltymember member ON member.id = change.member_id
        JOIN saleor_loyalty_tier own ON own.id = member.tier_id
        WHERE change.since > %s::timestamptz AND change.since <= %s::timestamptz
            AND (
                change.reason IN ('qualified', 'invited')
                OR change.reason = 'assigned' AND tier.threshold > own.threshold
            )
            AND change.tier_id = CASE
                WHEN member.assigned_tier_id IS NULL OR member.assigned_until <= %s THEN member.tier_id
                ELSE member.assigned_tier_id END
    """
    return sql, [*window.bounds, window.now]


def tier_at_risk(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select who loses their tier in so many days, unless they reach its threshold again.

    At once where the grace is shorter. Not who is in a tier that staff assigned until after that.
    """
    sql = """
        SELECT member.id, 'tier-at-risk:' || extract(epoch FROM member.below_since)::bigint, soon.begins_at,
            jsonb_build_object('tier_id', member.tier_id, 'tier_until', to_json(soon.lost_at)), NULL::integer
        FROM saleor_loyalty_loyaltymember member
        JOIN saleor_loyalty_tier own ON own.id = member.tier_id
        LEFT JOIN saleor_loyalty_tier assigned ON assigned.id = member.assigned_tier_id
        CROSS JOIN LATERAL (
            SELECT member.below_since + make_interval(hours => 24 * %s) AS lost_at,
                greatest(member.below_since, member.below_since + make_interval(hours => 24 * %s)) AS begins_at
        ) soon
        WHERE member.below_since > %s::timestamptz - make_interval(hours => 24 * %s)
            AND soon.begins_at > %s::timestamptz AND soon.begins_at <= %s::timestamptz AND soon.lost_at > %s
            AND (
                assigned.id IS NULL OR assigned.threshold <= own.threshold OR member.assigned_until <= soon.lost_at
            )
    """
    grace = settings.downgrade_grace_days
    ahead = grace - (journey.days or 0)
    return sql, [grace, ahead, window.bounds[0], max(ahead, 0), *window.bounds, window.now]
