DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_referralterms;
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
    IF NEW.kind IN ('earn', 'reversal') THEN
        PERFORM saleor_loyalty_check_award(NEW.order_id);
    END IF;
    RETURN NULL;
END $$;
