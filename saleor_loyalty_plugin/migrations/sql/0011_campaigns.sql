-- How much of a campaign's budget is used is kept with what orders take and return, in the same statement. A campaign
-- without a budget is not written to: everybody's orders would wait for each other. Its row is share-locked, so that
-- whoever gives it a budget waits for the orders that are being posted, and counts them.
CREATE FUNCTION saleor_loyalty_count_campaign_use() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed bigint := 0;
    numbered bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.campaign_id ELSE NEW.campaign_id END;
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.state = 'reserved' THEN
        changed := changed - OLD.points;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.state = 'reserved' THEN
        changed := changed + NEW.points;
    END IF;
    IF changed <> 0 THEN
        PERFORM FROM saleor_loyalty_campaign WHERE id = numbered FOR KEY SHARE;
        UPDATE saleor_loyalty_campaign SET budget_used = budget_used + changed
        WHERE id = numbered AND budget IS NOT NULL;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER saleor_loyalty_campaign_use AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_campaignuse
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_count_campaign_use();
