-- Every transaction continues the balance of the one before, and is in its order's award.
CREATE OR REPLACE FUNCTION saleor_loyalty_transaction_added() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    balance_before bigint;
BEGIN
    SELECT balance INTO balance_before FROM saleor_loyalty_loyaltytransaction
        WHERE member_id = NEW.member_id AND id < NEW.id ORDER BY id DESC LIMIT 1;
    IF NEW.balance <> COALESCE(balance_before, 0) + NEW.points THEN
        RAISE EXCEPTION 'loyalty transaction %: balance % is not % with % added',
            NEW.id, NEW.balance, COALESCE(balance_before, 0), NEW.points
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    -- A bonus may be taken back too, and is no order's.
    IF NEW.kind = 'earn' OR (NEW.kind = 'reversal' AND NEW.order_id IS NOT NULL) THEN
        PERFORM saleor_loyalty_check_award(NEW.order_id);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_referralterms
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('referral terms', '', 'id,read_until,last_order_id');
