CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_event
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('event', 'code', 'id');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_eventopening
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'event', 'code', 'id,event_id,tier_id', 'saleor_loyalty_event', 'event_id', 'tier_id');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_eventtranslation
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'event', 'code', 'id,event_id,language_code', 'saleor_loyalty_event', 'event_id', 'language_code');
