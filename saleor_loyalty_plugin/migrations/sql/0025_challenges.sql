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
