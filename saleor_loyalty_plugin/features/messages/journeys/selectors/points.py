"""What follows from members' points: some are about to expire, a reward has become affordable."""

from datetime import timedelta

from .....settings import ProgramSettings
from ..models import Journey
from .selecting import Sql, Window

A_DAY = timedelta(days=1)


def points_expiring(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select whose points expire in so many days, by their age or all at once (rule 74).

    One occasion for all lots of a day in the program's time zone.
    """
    sql = """
        SELECT expiring.member_id, 'expiry:' || (expiring.at AT TIME ZONE %s)::date,
            min(expiring.at) - make_interval(hours => 24 * %s),
            jsonb_build_object('points', sum(expiring.remaining), 'points_until', to_json(min(expiring.at))),
            NULL::integer
        FROM (
            SELECT lot.member_id, lot.expires_at AS at, lot.remaining
            FROM saleor_loyalty_pointslot lot JOIN saleor_loyalty_loyaltymember member ON member.id = lot.member_id
            WHERE lot.remaining > 0 AND lot.expires_at > %s AND lot.expires_at <= %s AND member.points_expire_at IS NULL
            UNION ALL
            -- What falls due first bounds it: that column has an index.
            SELECT member.id, member.points_expire_at, lot.remaining
            FROM saleor_loyalty_loyaltymember member JOIN saleor_loyalty_pointslot lot ON lot.member_id = member.id
            WHERE lot.remaining > 0 AND member.next_due_at <= %s
                AND member.points_expire_at > %s AND member.points_expire_at <= %s
        ) expiring
        GROUP BY expiring.member_id, (expiring.at AT TIME ZONE %s)::date
        HAVING min(expiring.at) > %s AND min(expiring.at) <= %s
    """
    ahead, zone = timedelta(days=journey.days or 0), settings.time_zone
    begun = window.now if window.since is None else max(window.since + ahead, window.now)
    # A day's other lots may lie outside what has begun: two days more have all of them.
    first, last = max(begun - A_DAY, window.now), window.now + ahead + A_DAY
    by_age, at_once = [first, last], [last, first, last]
    return sql, [zone, journey.days, *by_age, *at_once, zone, begun, window.now + ahead]


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
