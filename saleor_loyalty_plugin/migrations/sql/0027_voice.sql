CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_survey
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('survey', 'code', 'id');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_surveyquestion
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'survey', 'code', 'id,survey_id,place', 'saleor_loyalty_survey', 'survey_id', 'place');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_poll
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('poll', 'code', 'id,settled_at');
-- What members enter is no operator's.
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE ON saleor_loyalty_polloption
    FOR EACH ROW WHEN (NEW.member_id IS NULL) EXECUTE FUNCTION saleor_loyalty_log_change(
        'poll', 'code', 'id,poll_id,place,state,won,points,awarded', 'saleor_loyalty_poll', 'poll_id', 'place');
CREATE TRIGGER saleor_loyalty_log_deleted AFTER DELETE ON saleor_loyalty_polloption
    FOR EACH ROW WHEN (OLD.member_id IS NULL) EXECUTE FUNCTION saleor_loyalty_log_change(
        'poll', 'code', 'id,poll_id,place,state,won,points,awarded', 'saleor_loyalty_poll', 'poll_id', 'place');
-- A vote is for an option of its own poll.
ALTER TABLE saleor_loyalty_polloption ADD CONSTRAINT loyalty_option_of_poll UNIQUE (poll_id, id);
ALTER TABLE saleor_loyalty_pollvote ADD CONSTRAINT loyalty_vote_for_option_of_poll
    FOREIGN KEY (poll_id, option_id) REFERENCES saleor_loyalty_polloption (poll_id, id) DEFERRABLE INITIALLY DEFERRED;
-- A step of a journey names a survey, which is another feature's table.
ALTER TABLE saleor_loyalty_journeystep ADD CONSTRAINT loyalty_journey_step_survey
    FOREIGN KEY (survey) REFERENCES saleor_loyalty_survey (id);
CREATE INDEX saleor_loyalty_journeystep_survey ON saleor_loyalty_journeystep (survey) WHERE survey IS NOT NULL;
