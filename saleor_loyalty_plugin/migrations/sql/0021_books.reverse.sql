DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_journeystep;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_journeyversion;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_journey;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_messagetext;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_messagetemplate;
DROP FUNCTION saleor_loyalty_log_steps();
DROP FUNCTION saleor_loyalty_steps_of(bigint);
DROP FUNCTION saleor_loyalty_log_version();
DROP FUNCTION saleor_loyalty_version_before(bigint, integer);
DROP TRIGGER saleor_loyalty_log_less ON saleor_loyalty_segmentmember;
DROP TRIGGER saleor_loyalty_log_more ON saleor_loyalty_segmentmember;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_incentivevariant;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_incentive;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_tierinvitation;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_segment;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_campaigntranslation;
DROP TRIGGER saleor_loyalty_log_changed ON saleor_loyalty_campaign;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_campaign;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_rewardtranslation;
DROP TRIGGER saleor_loyalty_log_changed ON saleor_loyalty_reward;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_reward;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_channelterms;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_tierchannelterms;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_tierperks;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_tiertranslation;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_tier;
DROP TRIGGER saleor_loyalty_append_only ON saleor_loyalty_programchange;
DROP TRIGGER saleor_loyalty_outstanding_taken ON saleor_loyalty_loyaltymember;
DROP TRIGGER saleor_loyalty_outstanding_changed ON saleor_loyalty_loyaltymember;
DROP TRIGGER saleor_loyalty_outstanding_added ON saleor_loyalty_loyaltymember;
DROP TRIGGER saleor_loyalty_prove ON saleor_loyalty_loyaltytransaction;
DROP FUNCTION saleor_loyalty_log_listed();
DROP FUNCTION saleor_loyalty_refuse_change();
DROP FUNCTION saleor_loyalty_log_change();
DROP FUNCTION saleor_loyalty_note_changes(text, text, jsonb, jsonb, text);
DROP FUNCTION saleor_loyalty_note_change(text, text, text, text);
DROP FUNCTION saleor_loyalty_outstanding_changed();
DROP FUNCTION saleor_loyalty_outstanding_taken();
DROP FUNCTION saleor_loyalty_outstanding_added();
DROP FUNCTION saleor_loyalty_prove();
DROP AGGREGATE saleor_loyalty_proof_of(
    bigint, text, bigint, bigint, timestamptz, timestamptz, timestamptz, uuid, text
);
DROP FUNCTION saleor_loyalty_proof(
    bytea, bigint, text, bigint, bigint, timestamptz, timestamptz, timestamptz, uuid, text
);
DROP FUNCTION saleor_loyalty_microseconds(timestamptz);
DROP INDEX saleor_loyalty_tx_unproved;
ALTER TABLE saleor_loyalty_loyaltytransaction DROP COLUMN proof;
CREATE OR REPLACE FUNCTION saleor_loyalty_refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
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
