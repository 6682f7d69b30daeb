-- Back to holds that name their lots: they lie on the lots that expire first, the first hold before the others.
INSERT INTO saleor_loyalty_lothold (redemption_id, lot_id, points)
SELECT hold.id, lot.id, least(hold.upto, lot.upto) - greatest(hold.upto - hold.points, lot.upto - lot.remaining)
FROM (
    SELECT id, member_id, points, sum(points) OVER (PARTITION BY member_id ORDER BY id) AS upto
    FROM saleor_loyalty_redemption WHERE state = 'held'
) hold JOIN (
    SELECT id, member_id, remaining,
        sum(remaining) OVER (PARTITION BY member_id ORDER BY expires_at, available_at, id) AS upto
    FROM saleor_loyalty_pointslot WHERE remaining > 0 AND released
) lot USING (member_id)
WHERE hold.upto > lot.upto - lot.remaining AND lot.upto > hold.upto - hold.points;

UPDATE saleor_loyalty_pointslot lot SET held = hold.points
FROM (SELECT lot_id, sum(points) AS points FROM saleor_loyalty_lothold GROUP BY lot_id) hold WHERE hold.lot_id = lot.id;

SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
