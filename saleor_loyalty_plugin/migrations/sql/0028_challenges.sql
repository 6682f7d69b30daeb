-- Whose orders count otherwise than before is looked at again: nobody has to tell of it. Rows are only added, so that
-- nobody waits for anybody; without a challenge there are none.
CREATE FUNCTION saleor_loyalty_challenge_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM saleor_loyalty_challenge) THEN
        IF TG_OP = 'INSERT' THEN
            INSERT INTO saleor_loyalty_challengenews (member_id, order_id)
                SELECT member_id, order_id FROM now_there WHERE counted AND member_id IS NOT NULL;
        ELSE
            INSERT INTO saleor_loyalty_challengenews (member_id, order_id)
                SELECT member.id, after.order_id
                FROM now_there after JOIN before ON before.id = after.id,
                    LATERAL (SELECT after.member_id UNION SELECT before.member_id) AS member(id)
                WHERE member.id IS NOT NULL AND (after.member_id, after.counted, after.paid_base)
                    IS DISTINCT FROM (before.member_id, before.counted, before.paid_base);
        END IF;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER saleor_loyalty_challenge_order_added AFTER INSERT ON saleor_loyalty_placedorder
    REFERENCING NEW TABLE AS now_there
    FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_challenge_order();
CREATE TRIGGER saleor_loyalty_challenge_order_changed AFTER UPDATE ON saleor_loyalty_placedorder
    REFERENCING OLD TABLE AS before NEW TABLE AS now_there
    FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_challenge_order();

CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_challenge
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('challenge', 'code', 'id,announced');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_challengetranslation
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'challenge', 'code', 'id,challenge_id,language_code', 'saleor_loyalty_challenge', 'challenge_id',
        'language_code');

-- What members earned in the open periods of the leaderboards, less what was taken back of it, follows the ledger. What
-- an order earned is of the period in which it earned first, whenever it is taken back. Who closes a period waits for
-- what is being posted, and nobody who posts waits for another.
CREATE FUNCTION saleor_loyalty_board_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM saleor_loyalty_leaderboardperiod WHERE closed_at IS NULL)
        OR NOT EXISTS (SELECT FROM posted WHERE kind = 'earn' OR kind = 'reversal' AND order_id IS NOT NULL)
    THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock_shared(hashtext('saleor_loyalty_subject'), hashtext('leaderboards'));
    INSERT INTO saleor_loyalty_leaderboardscore AS score (period_id, member_id, points, reached_at)
        SELECT period.id, entry.member_id, sum(entry.points), max(entry.created_at)
        FROM posted entry
        LEFT JOIN LATERAL (
            SELECT min(created_at) AS earned_at FROM saleor_loyalty_loyaltytransaction
            WHERE order_id = entry.order_id AND kind = 'earn'
        ) first ON true
        JOIN saleor_loyalty_leaderboardperiod period ON period.closed_at IS NULL
            AND coalesce(first.earned_at, entry.created_at) >= period.starts_at
            AND coalesce(first.earned_at, entry.created_at) < period.ends_at
        WHERE entry.kind = 'earn' OR entry.kind = 'reversal' AND entry.order_id IS NOT NULL
        GROUP BY period.id, entry.member_id ORDER BY entry.member_id, period.id
        ON CONFLICT (period_id, member_id) DO UPDATE SET points = score.points + excluded.points,
            reached_at = greatest(score.reached_at, excluded.reached_at);
    RETURN NULL;
END $$;

CREATE TRIGGER saleor_loyalty_board_follow AFTER INSERT ON saleor_loyalty_loyaltytransaction
    REFERENCING NEW TABLE AS posted
    FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_board_follow();

CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_leaderboard
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('leaderboard', 'period', 'id,period');
