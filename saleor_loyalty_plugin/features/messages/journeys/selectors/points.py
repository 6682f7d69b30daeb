"""What follows from members' points: some are about to expire, a reward has become affordable."""

from .....settings import ProgramSettings
from ..models import Journey
from .selecting import Sql, Window


def points_expiring(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select whose points expire in so many days: one occasion for all lots of a day in the program's time zone."""
    sql = """
        SELECT lot.member_id, 'expiry:' || (lot.expires_at AT TIME ZONE %s)::date,
            min(lot.expires_at) - make_interval(hours => 24 * %s),
            jsonb_build_object('points', sum(lot.remaining), 'points_until', to_json(min(lot.expires_at))),
            NULL::integer
        FROM saleor_loyalty_pointslot lot
        WHERE lot.remaining > 0 AND lot.expires_at > %s
            AND lot.expires_at > %s::timestamptz + make_interval(hours => 24 * %s) - interval '1 day'
            AND lot.expires_at <= %s::timestamptz + make_interval(hours => 24 * %s) + interval '1 day'
        GROUP BY lot.member_id, (lot.expires_at AT TIME ZONE %s)::date
        HAVING min(lot.expires_at) - make_interval(hours => 24 * %s) > %s::timestamptz
            AND min(lot.expires_at) - make_interval(hours => 24 * %s) <= %s::timestamptz
    """
    (since, now), days, zone = window.bounds, journey.days, settings.time_zone
    # A day's other lots may lie outside what has begun: two days more have all of them.
    return sql, [zone, days, window.now, since, days, now, days, zone, days, since, days, now]


def reward_affordable(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select who has enough points for a reward that they had too few for: the dearest of those, for each of them.

    By what has become available within the window. A reward counts that can be claimed by their tier.
    """
    sql = """
        SELECT got.member_id, 'reward:' || reward.id, got.at, jsonb_build_object('reward_id', reward.id),
            reward.channel_id
        FROM (
            SELECT member_id, sum(points) AS points, max(available_at) AS at FROM saleor_loyalty_pointslot
            WHERE available_at > %s::timestamptz AND available_at <= %s::timestamptz GROUP BY member_id
        ) got
        JOIN saleor_loyalty_loyaltymember member ON member.id = got.member_id
        JOIN saleor_loyalty_tier tier ON tier.id = CASE
            WHEN member.assigned_tier_id IS NULL OR member.assigned_until <= %s THEN member.tier_id
            ELSE member.assigned_tier_id END
        CROSS JOIN LATERAL (
            SELECT reward.id, reward.channel_id FROM saleor_loyalty_reward reward
            LEFT JOIN saleor_loyalty_tier lowest ON lowest.id = reward.tier_id
            WHERE reward.active AND NOT reward.deleted AND (reward.valid_until IS NULL OR reward.valid_until > %s)
                AND (reward.quantity IS NULL OR reward.claimed < reward.quantity)
                AND (lowest.id IS NULL OR lowest.threshold <= tier.threshold)
                AND reward.points_cost <= member.available AND reward.points_cost > member.available - got.points
            ORDER BY reward.points_cost DESC, reward.id LIMIT 1
        ) reward
        WHERE member.next_due_at IS NULL OR member.next_due_at > %s
    """
    return sql, [*window.bounds, window.now, window.now, window.now]
