-- The database refuses a ledger that is rewritten or whose sums do not match.

-- Append-only: transactions and consumptions are never changed or deleted. The one exception forgets a person: the
-- actor of an entry, and the wording of a reason once the member is erased.
CREATE FUNCTION saleor_loyalty_refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'saleor_loyalty_loyaltytransaction' THEN
        IF to_jsonb(NEW) - 'actor_id' - 'reason' = to_jsonb(OLD) - 'actor_id' - 'reason'
            AND (NEW.actor_id IS NULL OR NEW.actor_id IS NOT DISTINCT FROM OLD.actor_id)
            AND (NEW.reason = OLD.reason OR (NEW.reason = '' AND EXISTS (
                SELECT 1 FROM saleor_loyalty_loyaltymember WHERE id = OLD.member_id AND user_id IS NULL)))
        THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'the loyalty ledger is append-only: % on % refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER saleor_loyalty_append_only BEFORE UPDATE OR DELETE ON saleor_loyalty_loyaltytransaction
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_refuse_rewrite();
CREATE TRIGGER saleor_loyalty_append_only BEFORE UPDATE OR DELETE ON saleor_loyalty_lotconsumption
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_refuse_rewrite();
CREATE TRIGGER saleor_loyalty_append_only BEFORE DELETE ON saleor_loyalty_pointslot
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_refuse_rewrite();

-- The balance of a member is the balance after their last transaction, and what their open lots still hold.
CREATE FUNCTION saleor_loyalty_check_member(checked bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    member saleor_loyalty_loyaltymember%ROWTYPE;
    last_balance bigint;
    lots_pending bigint;
    lots_available bigint;
    lots_held bigint;
BEGIN
    SELECT * INTO member FROM saleor_loyalty_loyaltymember WHERE id = checked;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    SELECT balance INTO last_balance FROM saleor_loyalty_loyaltytransaction
        WHERE member_id = checked ORDER BY id DESC LIMIT 1;
    IF COALESCE(last_balance, 0) <> member.available + member.pending + member.held THEN
        RAISE EXCEPTION 'loyalty member %: balance % does not match the ledger''s %',
            checked, member.available + member.pending + member.held, COALESCE(last_balance, 0)
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    SELECT COALESCE(sum(remaining) FILTER (WHERE NOT released), 0),
        COALESCE(sum(remaining - held) FILTER (WHERE released), 0), COALESCE(sum(held), 0)
        INTO lots_pending, lots_available, lots_held
        FROM saleor_loyalty_pointslot WHERE member_id = checked AND remaining > 0;
    IF lots_pending <> member.pending OR lots_available <> GREATEST(member.available, 0) OR lots_held <> member.held
    THEN
        RAISE EXCEPTION 'loyalty member %: lots have % pending, % available and % held, the balance says %, % and %',
            checked, lots_pending, lots_available, lots_held, member.pending, member.available, member.held
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF member.held <> (
        SELECT COALESCE(sum(points), 0) FROM saleor_loyalty_redemption WHERE member_id = checked AND state = 'held'
    ) THEN
        RAISE EXCEPTION 'loyalty member %: % points are held, the redemptions say otherwise', checked, member.held
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

CREATE FUNCTION saleor_loyalty_member_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM saleor_loyalty_check_member(NEW.id);
    RETURN NULL;
END $$;

-- What an order earned is what its award says.
CREATE FUNCTION saleor_loyalty_check_award(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    order_earned numeric;
    award_earned bigint;
BEGIN
    SELECT COALESCE(sum(points), 0) INTO order_earned FROM saleor_loyalty_loyaltytransaction
        WHERE order_id = checked AND kind IN ('earn', 'reversal');
    SELECT earned INTO award_earned FROM saleor_loyalty_orderaward WHERE order_id = checked;
    IF award_earned IS DISTINCT FROM order_earned THEN
        RAISE EXCEPTION 'loyalty award of order %: earned % does not match the ledger''s %',
            checked, award_earned, order_earned
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

CREATE FUNCTION saleor_loyalty_award_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM saleor_loyalty_check_award(NEW.order_id);
    RETURN NULL;
END $$;

-- Every transaction continues the balance of the one before.
CREATE FUNCTION saleor_loyalty_transaction_added() RETURNS trigger LANGUAGE plpgsql AS $$
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
    PERFORM saleor_loyalty_check_member(NEW.member_id);
    RETURN NULL;
END $$;

-- A lot has given what its consumptions say.
CREATE FUNCTION saleor_loyalty_check_lot(checked bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    lot saleor_loyalty_pointslot%ROWTYPE;
    used numeric;
BEGIN
    SELECT * INTO lot FROM saleor_loyalty_pointslot WHERE id = checked;
    SELECT COALESCE(sum(points), 0) INTO used FROM saleor_loyalty_lotconsumption WHERE lot_id = checked;
    IF lot.points - lot.remaining <> used THEN
        RAISE EXCEPTION 'loyalty lot %: % of % points remain, but % were used', checked, lot.remaining, lot.points, used
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF lot.held <> (SELECT COALESCE(sum(points), 0) FROM saleor_loyalty_lothold WHERE lot_id = checked) THEN
        RAISE EXCEPTION 'loyalty lot %: % points are held, the holds say otherwise', checked, lot.held
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

CREATE FUNCTION saleor_loyalty_lot_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM saleor_loyalty_check_lot(NEW.id);
    PERFORM saleor_loyalty_check_member(NEW.member_id);
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_consumption_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM saleor_loyalty_check_lot(NEW.lot_id);
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_redemption_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM saleor_loyalty_check_member(NEW.member_id);
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_hold_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM saleor_loyalty_check_lot(COALESCE(NEW.lot_id, OLD.lot_id));
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER saleor_loyalty_earned AFTER INSERT OR UPDATE OF earned
    ON saleor_loyalty_orderaward DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_award_changed();
CREATE CONSTRAINT TRIGGER saleor_loyalty_balance AFTER INSERT OR UPDATE OF available, pending, held
    ON saleor_loyalty_loyaltymember DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_member_changed();
CREATE CONSTRAINT TRIGGER saleor_loyalty_balance AFTER INSERT
    ON saleor_loyalty_loyaltytransaction DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_transaction_added();
CREATE CONSTRAINT TRIGGER saleor_loyalty_balance AFTER INSERT OR UPDATE
    ON saleor_loyalty_pointslot DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_lot_changed();
CREATE CONSTRAINT TRIGGER saleor_loyalty_balance AFTER INSERT
    ON saleor_loyalty_lotconsumption DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_consumption_added();
CREATE CONSTRAINT TRIGGER saleor_loyalty_held AFTER INSERT OR UPDATE OF state, points
    ON saleor_loyalty_redemption DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_redemption_changed();
CREATE CONSTRAINT TRIGGER saleor_loyalty_held AFTER INSERT OR UPDATE OR DELETE
    ON saleor_loyalty_lothold DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_hold_changed();
