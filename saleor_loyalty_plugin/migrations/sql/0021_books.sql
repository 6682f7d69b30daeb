-- The proof of a ledger: every entry carries a SHA-256 over itself and over the entry before it of the same member.
-- What is in it, so that anybody can compute it: the proof before (32 bytes; of the first entry the member's number as
-- text), then as UTF-8 with a bar between them kind, points, balance, created, available, expires (microseconds since
-- 1970, UTC; empty where there is none), order (empty where there is none) and key.
ALTER TABLE saleor_loyalty_loyaltytransaction ADD COLUMN proof bytea;
-- Entries of before this column, until `loyalty_verify --first-run` has been there; otherwise empty.
CREATE INDEX saleor_loyalty_tx_unproved ON saleor_loyalty_loyaltytransaction (member_id) WHERE proof IS NULL;

CREATE FUNCTION saleor_loyalty_microseconds(moment timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT coalesce(((extract(epoch FROM moment) * 1000000)::bigint)::text, '')
$$;

CREATE FUNCTION saleor_loyalty_proof(
    before bytea, member bigint, kind text, points bigint, balance bigint, created timestamptz, available timestamptz,
    expires timestamptz, order_id uuid, key text
) RETURNS bytea LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN sha256(coalesce(before, convert_to(member::text, 'UTF8')) || convert_to(
        kind || '|' || points || '|' || balance || '|' || saleor_loyalty_microseconds(created)
            || '|' || saleor_loyalty_microseconds(available) || '|' || saleor_loyalty_microseconds(expires)
            || '|' || coalesce(order_id::text, '') || '|' || key, 'UTF8'));
END $$;

-- The proof of the last of some entries of one member, or as a window the proof of each.
CREATE AGGREGATE saleor_loyalty_proof_of(
    bigint, text, bigint, bigint, timestamptz, timestamptz, timestamptz, uuid, text
) (SFUNC = saleor_loyalty_proof, STYPE = bytea);

CREATE FUNCTION saleor_loyalty_prove() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last_id bigint;
    before bytea;
BEGIN
    SELECT id, proof INTO last_id, before FROM saleor_loyalty_loyaltytransaction
        WHERE member_id = NEW.member_id AND id < NEW.id ORDER BY id DESC LIMIT 1;
    IF before IS NULL AND last_id IS NOT NULL THEN
        -- Entries of before the column that nobody has proved yet: what they will carry follows from them alone.
        SELECT saleor_loyalty_proof_of(member_id, kind, points, balance, created_at, available_at, expires_at, order_id,
                idempotency_key ORDER BY id) INTO before
            FROM saleor_loyalty_loyaltytransaction WHERE member_id = NEW.member_id AND id < NEW.id;
    END IF;
    NEW.proof := saleor_loyalty_proof(before, NEW.member_id, NEW.kind, NEW.points, NEW.balance, NEW.created_at,
        NEW.available_at, NEW.expires_at, NEW.order_id, NEW.idempotency_key);
    RETURN NEW;
END $$;

CREATE TRIGGER saleor_loyalty_prove BEFORE INSERT ON saleor_loyalty_loyaltytransaction
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_prove();

-- As in 0004, and an entry of before the column may be given its proof, once.
CREATE OR REPLACE FUNCTION saleor_loyalty_refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'saleor_loyalty_loyaltytransaction' THEN
        IF to_jsonb(NEW) - 'actor_id' - 'reason' - 'proof' = to_jsonb(OLD) - 'actor_id' - 'reason' - 'proof'
            AND (OLD.proof IS NULL OR NEW.proof = OLD.proof)
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

-- What is outstanding, as a sum of changes that nobody waits for: see models/outstanding.py.
CREATE FUNCTION saleor_loyalty_outstanding_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO saleor_loyalty_outstandingpoints (members, points)
        SELECT count(*), sum(greatest(available + pending + held, 0)) FROM touched
        WHERE user_id IS NOT NULL AND left_at IS NULL HAVING count(*) > 0;
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_outstanding_taken() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO saleor_loyalty_outstandingpoints (members, points)
        SELECT -count(*), -sum(greatest(available + pending + held, 0)) FROM before
        WHERE user_id IS NOT NULL AND left_at IS NULL HAVING count(*) > 0;
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_outstanding_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO saleor_loyalty_outstandingpoints (members, points)
        SELECT members, points FROM (
            SELECT sum(counts) AS members, sum(counts * greatest(available + pending + held, 0)) AS points FROM (
                SELECT 1 AS counts, user_id, left_at, available, pending, held FROM touched
                UNION ALL SELECT -1, user_id, left_at, available, pending, held FROM before
            ) row WHERE user_id IS NOT NULL AND left_at IS NULL
        ) change WHERE members <> 0 OR points <> 0;
    RETURN NULL;
END $$;

CREATE TRIGGER saleor_loyalty_outstanding_added AFTER INSERT ON saleor_loyalty_loyaltymember
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_outstanding_added();
CREATE TRIGGER saleor_loyalty_outstanding_changed AFTER UPDATE ON saleor_loyalty_loyaltymember
    REFERENCING OLD TABLE AS before NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_outstanding_changed();
CREATE TRIGGER saleor_loyalty_outstanding_taken AFTER DELETE ON saleor_loyalty_loyaltymember
    REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_outstanding_taken();
INSERT INTO saleor_loyalty_outstandingpoints (members, points)
    SELECT count(*), coalesce(sum(greatest(available + pending + held, 0)), 0) FROM saleor_loyalty_loyaltymember
    WHERE user_id IS NOT NULL AND left_at IS NULL HAVING count(*) > 0;

-- Who changed what in the program. Whoever changes rows says who they are by `saleor_loyalty.changed_by`, for the
-- length of a transaction: user:5, or app:name.
CREATE FUNCTION saleor_loyalty_note_change(object text, field text, before text, after text) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO saleor_loyalty_programchange (at, actor_id, app, object, field, before, after)
    SELECT clock_timestamp(), CASE WHEN who LIKE 'user:%' THEN substr(who, 6)::bigint END,
        CASE WHEN who LIKE 'user:%' THEN '' WHEN who LIKE 'app:%' THEN substr(who, 5) ELSE 'unknown' END,
        object, field, before, after
    FROM (SELECT current_setting('saleor_loyalty.changed_by', true) AS who) said
$$;

-- `skipped` are columns that are no operator's, between commas.
CREATE FUNCTION saleor_loyalty_note_changes(object text, part text, old_row jsonb, new_row jsonb, skipped text)
RETURNS void LANGUAGE sql AS $$
    SELECT saleor_loyalty_note_change(object, key || part, old_row ->> key, new_row ->> key)
    FROM jsonb_object_keys(old_row || new_row) key
    WHERE key <> ALL (string_to_array(skipped, ','))
        -- What a row is made with and is nothing is no news.
        AND coalesce(nullif(nullif(nullif(old_row ->> key, ''), '[]'), '{}'), '')
            <> coalesce(nullif(nullif(nullif(new_row ->> key, ''), '[]'), '{}'), '')
$$;

-- Arguments: what the row is called, the column with its name (none where there is one row), columns that are no operator's; and for a row that is a
-- part of another's: the table of the whole, the key to it, and the column that tells its parts apart.
CREATE FUNCTION saleor_loyalty_log_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    old_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
    new_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
    any_row jsonb := old_row || new_row;
    name text := any_row ->> TG_ARGV[1];
    part text := '';
BEGIN
    IF TG_NARGS > 3 THEN
        EXECUTE format('SELECT %I::text FROM %I WHERE id = $1', TG_ARGV[1], TG_ARGV[3])
            INTO name USING (any_row ->> TG_ARGV[4])::bigint;
        name := coalesce(name, any_row ->> TG_ARGV[4]);
        part := coalesce(' (' || (any_row ->> TG_ARGV[5]) || ')', '');
    END IF;
    PERFORM saleor_loyalty_note_changes(concat_ws(' ', TG_ARGV[0], name), part, old_row, new_row, TG_ARGV[2]);
    RETURN NULL;
END $$;

CREATE FUNCTION saleor_loyalty_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.actor_id IS NULL AND to_jsonb(NEW) - 'actor_id' = to_jsonb(OLD) - 'actor_id' THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'the log of changes is append-only: % refused', TG_OP
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER saleor_loyalty_append_only BEFORE UPDATE OR DELETE ON saleor_loyalty_programchange
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_refuse_change();

CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_tier
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('tier', 'code', 'id');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_tiertranslation
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'tier', 'code', 'id,tier_id,language_code', 'saleor_loyalty_tier', 'tier_id', 'language_code');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_tierperks
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'tier', 'code', 'id,tier_id,language_code', 'saleor_loyalty_tier', 'tier_id', 'language_code');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_tierchannelterms
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'tier', 'code', 'id,tier_id,channel_id', 'saleor_loyalty_tier', 'tier_id', 'channel_id');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_channelterms
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('terms of channel', 'channel_id', 'id,channel_id');
-- Claims and orders count here and on campaigns, and change nothing else: they pay nothing for the log.
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR DELETE ON saleor_loyalty_reward
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('reward', 'id', 'id,claimed');
CREATE TRIGGER saleor_loyalty_log_changed AFTER UPDATE ON saleor_loyalty_reward
    FOR EACH ROW WHEN (OLD.claimed = NEW.claimed) EXECUTE FUNCTION saleor_loyalty_log_change('reward', 'id', 'id,claimed');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_rewardtranslation
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'reward', 'id', 'id,reward_id,language_code', 'saleor_loyalty_reward', 'reward_id', 'language_code');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR DELETE ON saleor_loyalty_campaign
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('campaign', 'code', 'id,budget_used,salt,sides_since');
CREATE TRIGGER saleor_loyalty_log_changed AFTER UPDATE ON saleor_loyalty_campaign
    FOR EACH ROW WHEN (OLD.budget_used = NEW.budget_used OR OLD.budget IS DISTINCT FROM NEW.budget) EXECUTE FUNCTION saleor_loyalty_log_change('campaign', 'code', 'id,budget_used,salt,sides_since');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_campaigntranslation
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'campaign', 'code', 'id,campaign_id,language_code', 'saleor_loyalty_campaign', 'campaign_id', 'language_code');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_segment
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('segment', 'code', 'id,expanded');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_tierinvitation
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'tier', 'code', 'id,tier_id', 'saleor_loyalty_tier', 'tier_id');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_incentive
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('incentive', 'code', 'id');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_incentivevariant
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'incentive', 'code', 'id,incentive_id', 'saleor_loyalty_incentive', 'incentive_id', 'id');

-- Who is on a list is personal: the log says how many came and went.
CREATE FUNCTION saleor_loyalty_log_listed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM saleor_loyalty_note_change('segment ' || coalesce(segment.code, listed.segment_id::text), 'members',
            CASE WHEN TG_OP = 'DELETE' THEN listed.number || ' less' END,
            CASE WHEN TG_OP = 'INSERT' THEN listed.number || ' more' END)
        FROM (SELECT segment_id, count(*) AS number FROM listed_rows GROUP BY segment_id) listed
        LEFT JOIN saleor_loyalty_segment segment ON segment.id = listed.segment_id;
    RETURN NULL;
END $$;

CREATE TRIGGER saleor_loyalty_log_more AFTER INSERT ON saleor_loyalty_segmentmember
    REFERENCING NEW TABLE AS listed_rows FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_log_listed();
CREATE TRIGGER saleor_loyalty_log_less AFTER DELETE ON saleor_loyalty_segmentmember
    REFERENCING OLD TABLE AS listed_rows FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_log_listed();

CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_messagetemplate
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('message template', 'code', 'id');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_messagetext
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('message template', 'code',
        'id,template_id,language_code', 'saleor_loyalty_messagetemplate', 'template_id', 'language_code');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_journey
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('journey', 'code', 'id,salt,active_since,enters_past');

-- A journey is saved as a version with steps: what it changes is what differs from the version before, whose steps are
-- there still. Steps of past versions are deleted by us, and that is no change.
CREATE FUNCTION saleor_loyalty_version_before(journey bigint, present integer)
RETURNS saleor_loyalty_journeyversion LANGUAGE sql STABLE AS $$
    SELECT * FROM saleor_loyalty_journeyversion WHERE journey_id = journey AND number < present
    ORDER BY number DESC LIMIT 1
$$;

CREATE FUNCTION saleor_loyalty_log_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM saleor_loyalty_note_changes('journey ' || (SELECT code FROM saleor_loyalty_journey WHERE id = NEW.journey_id),
        '', coalesce(to_jsonb(saleor_loyalty_version_before(NEW.journey_id, NEW.number)), '{}'), to_jsonb(NEW),
        'id,journey_id,number,saved_at');
    RETURN NULL;
END $$;

CREATE TRIGGER saleor_loyalty_log AFTER INSERT ON saleor_loyalty_journeyversion
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_version();

CREATE FUNCTION saleor_loyalty_steps_of(version bigint) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT string_agg((jsonb_strip_nulls(to_jsonb(step) || jsonb_build_object(
            'free_shipping', nullif(step.free_shipping, false), 'segment', segment.code, 'template', template.code,
            'incentive', incentive.code))
        - '{id,version_id,place,segment_id,template_id,incentive_id}'::text[])::text, E'\n' ORDER BY step.place)
    FROM saleor_loyalty_journeystep step
    LEFT JOIN saleor_loyalty_segment segment ON segment.id = step.segment_id
    LEFT JOIN saleor_loyalty_messagetemplate template ON template.id = step.template_id
    LEFT JOIN saleor_loyalty_incentive incentive ON incentive.id = step.incentive_id
    WHERE step.version_id = version
$$;

CREATE FUNCTION saleor_loyalty_log_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM saleor_loyalty_note_change('journey ' || code, 'steps', before, after)
        FROM (
            SELECT journey.code, saleor_loyalty_steps_of(version.id) AS after, saleor_loyalty_steps_of(
                (saleor_loyalty_version_before(version.journey_id, version.number)).id) AS before
            FROM saleor_loyalty_journeyversion version JOIN saleor_loyalty_journey journey ON journey.id = journey_id
            WHERE version.id IN (SELECT version_id FROM added)
        ) steps WHERE before IS DISTINCT FROM after;
    RETURN NULL;
END $$;

CREATE TRIGGER saleor_loyalty_log AFTER INSERT ON saleor_loyalty_journeystep
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION saleor_loyalty_log_steps();
