"""What must hold of the rows, asked of members from one number to another, each in one statement.

Every statement answers the member's number and, in words, what differs and by how much. Its bounds are `%(first)s` and
`%(last)s`, both included; `%(now)s` is the moment of the question.
"""

from collections.abc import Mapping
from types import MappingProxyType

PROOFS = """
    SELECT member_id, format('entry %%s%%s', min(id),
        CASE WHEN bool_or(proof IS NULL) THEN ': it has no proof (see --first-run)' ELSE '' END)
    FROM (
        SELECT id, member_id, proof, saleor_loyalty_proof_of(member_id, kind, points, balance, created_at, available_at,
            expires_at, order_id, idempotency_key) OVER (PARTITION BY member_id ORDER BY id
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS follows
        FROM saleor_loyalty_loyaltytransaction WHERE member_id BETWEEN %(first)s AND %(last)s
    ) entry WHERE proof IS DISTINCT FROM follows GROUP BY member_id
"""
BALANCES = """
    SELECT member_id, format('entry %%s: %%s, and the points up to it add up to %%s', id, balance, added) FROM (
        SELECT id, member_id, balance, sum(points) OVER (PARTITION BY member_id ORDER BY id) AS added
        FROM saleor_loyalty_loyaltytransaction WHERE member_id BETWEEN %(first)s AND %(last)s
    ) entry WHERE balance <> added
"""
OPENINGS = """
    SELECT entry.member_id,
        format('entry %%s: %%s points, lots of %%s', entry.id, entry.points, coalesce(lots.points, 0))
    FROM saleor_loyalty_loyaltytransaction entry
    LEFT JOIN (SELECT transaction_id, sum(points) AS points FROM saleor_loyalty_pointslot
        WHERE member_id BETWEEN %(first)s AND %(last)s GROUP BY transaction_id) lots ON lots.transaction_id = entry.id
    WHERE entry.member_id BETWEEN %(first)s AND %(last)s AND greatest(entry.points, 0) <> coalesce(lots.points, 0)
    UNION ALL
    SELECT lot.member_id, format('lot %%s: it is of entry %%s, another member''s', lot.id, entry.id)
    FROM saleor_loyalty_pointslot lot JOIN saleor_loyalty_loyaltytransaction entry ON entry.id = lot.transaction_id
    WHERE lot.member_id BETWEEN %(first)s AND %(last)s AND entry.member_id <> lot.member_id
"""
LOTS = """
    SELECT lot.member_id, format('lot %%s: %%s of %%s points remain, and %%s were used', lot.id, lot.remaining,
        lot.points, coalesce(used.points, 0))
    FROM saleor_loyalty_pointslot lot
    LEFT JOIN (
        SELECT used.lot_id, sum(used.points) AS points FROM saleor_loyalty_lotconsumption used
        JOIN saleor_loyalty_pointslot lot ON lot.id = used.lot_id
        WHERE lot.member_id BETWEEN %(first)s AND %(last)s GROUP BY used.lot_id
    ) used ON used.lot_id = lot.id
    WHERE lot.member_id BETWEEN %(first)s AND %(last)s
        AND (lot.points - lot.remaining <> coalesce(used.points, 0) OR lot.remaining < 0)
"""
TAKINGS = """
    SELECT member_id, format('entry %%s: %%s points, %%s taken out of lots', id, points, taken) FROM (
        SELECT entry.id, entry.member_id, entry.points, sum(used.points) AS taken,
            bool_or(lot.member_id <> entry.member_id) AS of_another
        FROM saleor_loyalty_loyaltytransaction entry
        JOIN saleor_loyalty_lotconsumption used ON used.transaction_id = entry.id
        JOIN saleor_loyalty_pointslot lot ON lot.id = used.lot_id
        WHERE entry.member_id BETWEEN %(first)s AND %(last)s GROUP BY entry.id
    ) entry WHERE taken > -points OR of_another
"""
MEMBERS = """
    SELECT id, format('available %%s, pending %%s, held %%s; entries %%s, lots %%s pending and %%s available or held, '
        '%%s owed', available, pending, held, added, lots_pending, lots_released, owed)
    FROM (
        SELECT member.id, member.available, member.pending, member.held, coalesce(entries.added, 0) AS added,
            coalesce(entries.gone, 0) - coalesce(taken.points, 0) AS owed,
            coalesce(lots.pending, 0) AS lots_pending, coalesce(lots.released, 0) AS lots_released
        FROM saleor_loyalty_loyaltymember member
        LEFT JOIN (
            SELECT member_id, sum(points) AS added, -sum(points) FILTER (WHERE points < 0) AS gone
            FROM saleor_loyalty_loyaltytransaction WHERE member_id BETWEEN %(first)s AND %(last)s GROUP BY member_id
        ) entries ON entries.member_id = member.id
        LEFT JOIN (
            SELECT lot.member_id, sum(used.points) AS points FROM saleor_loyalty_lotconsumption used
            JOIN saleor_loyalty_pointslot lot ON lot.id = used.lot_id
            WHERE lot.member_id BETWEEN %(first)s AND %(last)s GROUP BY lot.member_id
        ) taken ON taken.member_id = member.id
        LEFT JOIN (
            SELECT member_id, sum(remaining) FILTER (WHERE NOT released) AS pending,
                sum(remaining) FILTER (WHERE released) AS released
            FROM saleor_loyalty_pointslot
            WHERE remaining > 0 AND member_id BETWEEN %(first)s AND %(last)s GROUP BY member_id
        ) lots ON lots.member_id = member.id
        WHERE member.id BETWEEN %(first)s AND %(last)s
    ) member
    WHERE added <> available + pending + held OR pending <> lots_pending OR pending < 0 OR held < 0
        OR lots_released <> greatest(available, 0) + held OR owed <> greatest(-available, 0)
"""
HOLDS = """
    SELECT member.id, format('%%s held, the redemptions say %%s, lots can hold %%s', member.held,
        coalesce(holds.points, 0), coalesce(lots.points, 0))
    FROM saleor_loyalty_loyaltymember member
    LEFT JOIN (
        SELECT member_id, sum(points) AS points FROM saleor_loyalty_redemption
        WHERE state = 'held' AND member_id BETWEEN %(first)s AND %(last)s GROUP BY member_id
    ) holds ON holds.member_id = member.id
    LEFT JOIN (
        SELECT lot.member_id, sum(lot.remaining) AS points FROM saleor_loyalty_pointslot lot
        JOIN saleor_loyalty_loyaltymember member ON member.id = lot.member_id AND member.held > 0
        WHERE lot.remaining > 0 AND lot.released AND lot.available_at <= member.held_as_of
            AND lot.member_id BETWEEN %(first)s AND %(last)s GROUP BY lot.member_id
    ) lots ON lots.member_id = member.id
    WHERE member.id BETWEEN %(first)s AND %(last)s
        AND (member.held <> coalesce(holds.points, 0) OR member.held > coalesce(lots.points, 0) AND member.held > 0)
"""
REDEMPTIONS = """
    SELECT member_id, format('redemption %%s (%%s): %%s points less %%s that came back, its entries say %%s', id, state,
        points, restored, -added)
    FROM (
        SELECT redemption.id, redemption.member_id, state, redemption.points, restored, coalesce(entries.points, 0)
            AS added
        FROM saleor_loyalty_redemption redemption
        LEFT JOIN (
            SELECT split_part(idempotency_key, ':', 2)::bigint AS redemption_id, sum(points) AS points
            FROM saleor_loyalty_loyaltytransaction
            WHERE idempotency_key LIKE 'redemption:%%' AND (member_id BETWEEN %(first)s AND %(last)s OR member_id IN (
                -- Who was merged into a member keeps the entries; what is spent by them is the member's.
                SELECT unnest(merged_ids) FROM saleor_loyalty_loyaltymember WHERE id BETWEEN %(first)s AND %(last)s))
            GROUP BY 1
        ) entries ON entries.redemption_id = redemption.id
        WHERE redemption.member_id BETWEEN %(first)s AND %(last)s
    ) redemption WHERE added <> CASE WHEN state = 'captured' THEN restored - points ELSE 0 END
"""
AWARDS = """
    SELECT award.member_id, format('order %%s: its award says %%s, its entries %%s', award.order_id, earned,
        coalesce(sum(entry.points), 0))
    FROM saleor_loyalty_orderaward award
    LEFT JOIN saleor_loyalty_loyaltytransaction entry
        ON entry.order_id = award.order_id AND entry.kind IN ('earn', 'reversal')
    WHERE award.member_id BETWEEN %(first)s AND %(last)s
    GROUP BY award.id HAVING earned <> coalesce(sum(entry.points), 0)
    UNION ALL
    SELECT entry.member_id, format('order %%s: entries and no award', entry.order_id)
    FROM saleor_loyalty_loyaltytransaction entry
    WHERE kind IN ('earn', 'reversal') AND entry.member_id BETWEEN %(first)s AND %(last)s
        AND NOT EXISTS (SELECT 1 FROM saleor_loyalty_orderaward award WHERE award.order_id = entry.order_id)
    GROUP BY entry.member_id, entry.order_id
"""
DATES = """
    SELECT member_id, format('lot %%s: due at %%s, the member at %%s', min(id), min(due_at),
        coalesce(min(next_due_at)::text, 'no time'))
    FROM (
        SELECT lot.id, lot.member_id, member.next_due_at, member.held,
            CASE WHEN released THEN coalesce(points_expire_at, expires_at) ELSE available_at END AS due_at,
            sum(remaining) OVER (PARTITION BY member_id
                ORDER BY NOT released, coalesce(points_expire_at, expires_at), available_at, lot.id) AS upto
        FROM saleor_loyalty_pointslot lot JOIN saleor_loyalty_loyaltymember member ON member.id = lot.member_id
        WHERE remaining > 0 AND member_id BETWEEN %(first)s AND %(last)s
    ) lot
    WHERE due_at < coalesce(next_due_at, 'infinity') AND upto > held
    GROUP BY member_id
"""
# Lots and balances from the entries, what these took and the dates that they gave: neither what remains of a lot nor a
# balance is read but to be compared. What was due before the moment that the member's row names is settled, no more.
REBUILT = """
    WITH lots AS (
        SELECT lot.id, lot.member_id, lot.remaining AS kept, lot.released AS kept_released, lot.expires_at,
            CASE WHEN count(*) OVER (PARTITION BY entry.id) = 1 THEN entry.points ELSE lot.points END
                - coalesce(used.points, 0) AS remaining,
            lot.available_at < least(coalesce(member.next_due_at, 'infinity'),
                greatest(%(now)s, member.last_at) + interval '1 microsecond') AS released,
            entry.available_at IS NOT NULL AND entry.kind <> 'restoration'
                AND (entry.available_at, entry.expires_at) IS DISTINCT FROM (lot.available_at, lot.expires_at)
                AND count(*) OVER (PARTITION BY entry.id) = 1 AS has_other_dates
        FROM saleor_loyalty_pointslot lot
        JOIN saleor_loyalty_loyaltytransaction entry ON entry.id = lot.transaction_id
        JOIN (
            SELECT id, next_due_at, (SELECT max(created_at) FROM saleor_loyalty_loyaltytransaction
                WHERE member_id = member.id) AS last_at
            FROM saleor_loyalty_loyaltymember member WHERE id BETWEEN %(first)s AND %(last)s
        ) member ON member.id = lot.member_id
        LEFT JOIN (
            SELECT used.lot_id, sum(used.points) AS points FROM saleor_loyalty_lotconsumption used
            JOIN saleor_loyalty_loyaltytransaction entry ON entry.id = used.transaction_id
            WHERE entry.member_id BETWEEN %(first)s AND %(last)s GROUP BY used.lot_id
        ) used ON used.lot_id = lot.id
        WHERE lot.member_id BETWEEN %(first)s AND %(last)s
    ),
    balances AS (
        SELECT member.id, member.available, member.pending, member.held, coalesce(entries.points, 0) AS points,
            coalesce(lots.pending, 0) AS pending_anew, coalesce(holds.points, 0) AS held_anew
        FROM saleor_loyalty_loyaltymember member
        LEFT JOIN (
            SELECT member_id, sum(points) AS points FROM saleor_loyalty_loyaltytransaction
            WHERE member_id BETWEEN %(first)s AND %(last)s GROUP BY member_id
        ) entries ON entries.member_id = member.id
        LEFT JOIN (SELECT member_id, sum(remaining) FILTER (WHERE NOT released) AS pending FROM lots GROUP BY member_id)
            lots ON lots.member_id = member.id
        LEFT JOIN (
            SELECT member_id, sum(points) AS points FROM saleor_loyalty_redemption
            WHERE state = 'held' AND member_id BETWEEN %(first)s AND %(last)s GROUP BY member_id
        ) holds ON holds.member_id = member.id
        WHERE member.id BETWEEN %(first)s AND %(last)s
    )
    SELECT member_id, format('lot %%s: %%s points remain (%%s), anew %%s (%%s)%%s', id, kept,
        CASE WHEN kept_released THEN 'available' ELSE 'pending' END, remaining,
        CASE WHEN released THEN 'available' ELSE 'pending' END,
        CASE WHEN has_other_dates THEN '; its entry has other dates' ELSE '' END)
    FROM lots WHERE kept <> remaining OR has_other_dates OR remaining > 0 AND kept_released <> released
    UNION ALL
    SELECT id, format('available %%s, pending %%s, held %%s; anew %%s, %%s, %%s', available, pending, held,
        points - pending_anew - held_anew, pending_anew, held_anew)
    FROM balances WHERE (available, pending, held) <> (points - pending_anew - held_anew, pending_anew, held_anew)
"""

CHECKS: Mapping[str, str] = MappingProxyType(
    {
        "the proof of an entry follows from it and the one before": PROOFS,
        "the balance of an entry is what the points up to it add up to": BALANCES,
        "points that came are in lots": OPENINGS,
        "a lot has given what was used of it": LOTS,
        "no entry took more out of lots than its points": TAKINGS,
        "entries, lots and what is owed say what the balance says": MEMBERS,
        "what is held is what redemptions hold": HOLDS,
        "a redemption took its points once, less what came back": REDEMPTIONS,
        "an order earned what its award says": AWARDS,
        "nothing falls due before the member's row says so": DATES,
    }
)
REBUILD: Mapping[str, str] = MappingProxyType({"lots and balances computed anew": REBUILT})
