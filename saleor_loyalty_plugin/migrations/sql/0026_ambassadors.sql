-- Whether orders of a friend count follows from the referral: once its reasons change they are judged anew.
CREATE FUNCTION saleor_loyalty_referral_doubted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE saleor_loyalty_ambassadororder SET due_at = now(), waits = false WHERE id IN (
        SELECT id FROM saleor_loyalty_ambassadororder WHERE referral_id = NEW.id ORDER BY id FOR NO KEY UPDATE);
    RETURN NULL;
END $$;
CREATE TRIGGER saleor_loyalty_referral_doubted AFTER UPDATE ON saleor_loyalty_referral FOR EACH ROW
    WHEN (OLD.reasons IS DISTINCT FROM NEW.reasons OR OLD.accepted IS DISTINCT FROM NEW.accepted)
    EXECUTE FUNCTION saleor_loyalty_referral_doubted();

-- Statements are added up from what is never rewritten.
CREATE TRIGGER saleor_loyalty_append_only BEFORE UPDATE OR DELETE ON saleor_loyalty_ambassadormovement
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_refuse_rewrite();

CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_ambassadorterms
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('ambassador terms', '', 'id');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_ambassadorquestion
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('ambassador question', 'id', 'id,place');
