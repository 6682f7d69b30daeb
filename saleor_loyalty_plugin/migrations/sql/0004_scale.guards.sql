-- The database refuses a ledger that is rewritten or whose sums do not match. A member is checked once for each
-- transaction, when it ends, however many rows it changed: see docs/adr/0021.

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

-- What a transaction has changed and nobody has checked yet. Rows are gone when the transaction ends, so nothing needs
-- to outlive a crash; they come and go with savepoints like the changes they stand for.
CREATE UNLOGGED TABLE saleor_loyalty_unchecked (member_id bigint NOT NULL, lots bigint[] NOT NULL DEFAULT '{}');
CREATE INDEX saleor_loyalty_unchecked_member ON saleor_loyalty_unchecked (member_id);

-- The balance of a member is the balance after their last transaction, and what their open lots and redemptions say.
CREATE FUNCTION saleor_loyalty_check_member(checked bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    member saleor_loyalty_loyaltymember%ROWTYPE;
    last_balance bigint;
    lots_pending bigint;
    lots_released bigint;
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
    SELECT COALESCE(sum(remaining) FILTER (WHERE NOT released), 0), COALESCE(sum(remaining) FILTER (WHERE released), 0)
        INTO lots_pending, lots_released
        FROM saleor_loyalty_pointslot WHERE member_id = checked AND remaining > 0;
    IF lots_pending <> member.pending OR lots_released <> GREATEST(member.available, 0) + member.held THEN
        RAISE EXCEPTION 'loyalty member %: lots have % pending and % available or held, the balance says %, % and %',
            checked, lots_pending, lots_released, member.pending, member.available, member.held
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF member.held <> (
        SELECT COALESCE(sum(points), 0) FROM saleor_loyalty_redemption WHERE member_id = checked AND state = 'held'
    ) THEN
        RAISE EXCEPTION 'loyalty member %: % points are held, the redemptions say otherwise', checked, member.held
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF member.held > 0 AND member.held_as_of IS NULL THEN
        RAISE EXCEPTION 'loyalty member %: % points are held since no moment', checked, member.held
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

-- Lots have given what their consumptions say.
CREATE FUNCTION saleor_loyalty_check_lots(checked bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    lot record;
BEGIN
    SELECT given.id, given.points, given.remaining, given.used INTO lot FROM (
        SELECT held.id, held.points, held.remaining, (
            SELECT COALESCE(sum(used.points), 0) FROM saleor_loyalty_lotconsumption used WHERE used.lot_id = held.id
        ) AS used
        FROM saleor_loyalty_pointslot held WHERE held.id = ANY(checked)
    ) given WHERE given.points - given.remaining <> given.used LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'loyalty lot %: % of % points remain, but % were used', lot.id, lot.remaining, lot.points, lot.used
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

-- Runs when the transaction ends: the first row of a member checks all that stands for them, the others find nothing.
CREATE FUNCTION saleor_loyalty_check_unchecked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    rows_found bigint;
    changed_lots bigint[];
BEGIN
    WITH taken AS (DELETE FROM saleor_loyalty_unchecked WHERE member_id = NEW.member_id RETURNING lots)
    SELECT count(*), array_agg(DISTINCT lot) INTO rows_found, changed_lots
        FROM taken LEFT JOIN LATERAL unnest(taken.lots) lot ON true;
    IF rows_found > 0 THEN
        PERFORM saleor_loyalty_check_lots(array_remove(changed_lots, NULL));
        PERFORM saleor_loyalty_check_member(NEW.member_id);
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER saleor_loyalty_unchecked AFTER INSERT
    ON saleor_loyalty_unchecked DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_check_unchecked();

-- One row for each member that a statement touches.
CREATE FUNCTION saleor_loyalty_members_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO saleor_loyalty_unchecked (member_id) SELECT id FROM touched;
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_members_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO saleor_loyalty_unchecked (member_id)
        SELECT touched.id FROM touched JOIN before USING (id)
        WHERE (touched.available, touched.pending, touched.held, touched.held_as_of)
            IS DISTINCT FROM (before.available, before.pending, before.held, before.held_as_of);
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_rows_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO saleor_loyalty_unchecked (member_id) SELECT DISTINCT member_id FROM touched;
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_redemptions_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO saleor_loyalty_unchecked (member_id)
        SELECT DISTINCT unnest(ARRAY[touched.member_id, before.member_id]) FROM touched JOIN before USING (id)
        WHERE (touched.member_id, touched.state, touched.points)
            IS DISTINCT FROM (before.member_id, before.state, before.points);
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_lots_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO saleor_loyalty_unchecked (member_id, lots)
        SELECT member_id, array_agg(id) FROM touched GROUP BY member_id;
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_lots_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO saleor_loyalty_unchecked (member_id, lots)
        SELECT member_id, array_agg(id)
        FROM (SELECT id, member_id FROM touched UNION SELECT id, member_id FROM before) lot GROUP BY member_id;
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_consumptions_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO saleor_loyalty_unchecked (member_id, lots)
        SELECT lot.member_id, array_agg(lot.id)
        FROM touched JOIN saleor_loyalty_pointslot lot ON lot.id = touched.lot_id GROUP BY lot.member_id;
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

-- Every transaction continues the balance of the one before, and is in its order's award.
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
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER saleor_loyalty_earned AFTER INSERT OR UPDATE OF earned
    ON saleor_loyalty_orderaward DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_award_changed();
CREATE CONSTRAINT TRIGGER saleor_loyalty_balance AFTER INSERT
    ON saleor_loyalty_loyaltytransaction DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_transaction_added();
CREATE TRIGGER saleor_loyalty_touched AFTER INSERT ON saleor_loyalty_loyaltymember
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_members_touched();
CREATE TRIGGER saleor_loyalty_changed AFTER UPDATE ON saleor_loyalty_loyaltymember
    REFERENCING OLD TABLE AS before NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_members_updated();
CREATE TRIGGER saleor_loyalty_touched AFTER INSERT ON saleor_loyalty_loyaltytransaction
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_rows_touched();
CREATE TRIGGER saleor_loyalty_touched AFTER INSERT ON saleor_loyalty_pointslot
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_lots_added();
CREATE TRIGGER saleor_loyalty_changed AFTER UPDATE ON saleor_loyalty_pointslot
    REFERENCING OLD TABLE AS before NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_lots_changed();
CREATE TRIGGER saleor_loyalty_touched AFTER INSERT ON saleor_loyalty_lotconsumption
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_consumptions_added();
CREATE TRIGGER saleor_loyalty_touched AFTER INSERT ON saleor_loyalty_redemption
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_rows_touched();
CREATE TRIGGER saleor_loyalty_changed AFTER UPDATE ON saleor_loyalty_redemption
    REFERENCING OLD TABLE AS before NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_redemptions_updated();
CREATE TRIGGER saleor_loyalty_gone AFTER DELETE ON saleor_loyalty_redemption
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_rows_touched();
