-- Journeys of before know neither this trigger nor this step.
DELETE FROM saleor_loyalty_journeystep WHERE kind = 'survey';
DELETE FROM saleor_loyalty_journeygift gift USING saleor_loyalty_journeyrun run, saleor_loyalty_journey journey
    WHERE run.id = gift.run_id AND journey.id = run.journey_id AND journey.trigger = 'order_handed_over';
DELETE FROM saleor_loyalty_journeyrun run USING saleor_loyalty_journey journey
    WHERE journey.id = run.journey_id AND journey.trigger = 'order_handed_over';
DELETE FROM saleor_loyalty_journeyside side USING saleor_loyalty_journey journey
    WHERE journey.id = side.journey_id AND journey.trigger = 'order_handed_over';
DELETE FROM saleor_loyalty_journeystep step USING saleor_loyalty_journeyversion version, saleor_loyalty_journey journey
    WHERE version.id = step.version_id AND journey.id = version.journey_id AND journey.trigger = 'order_handed_over';
DELETE FROM saleor_loyalty_journeyversion version USING saleor_loyalty_journey journey
    WHERE journey.id = version.journey_id AND journey.trigger = 'order_handed_over';
DELETE FROM saleor_loyalty_journey WHERE trigger = 'order_handed_over';
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
DROP INDEX saleor_loyalty_journeystep_survey;
ALTER TABLE saleor_loyalty_journeystep DROP CONSTRAINT loyalty_journey_step_survey;
ALTER TABLE saleor_loyalty_pollvote DROP CONSTRAINT loyalty_vote_for_option_of_poll;
ALTER TABLE saleor_loyalty_polloption DROP CONSTRAINT loyalty_option_of_poll;
DROP TRIGGER saleor_loyalty_log_deleted ON saleor_loyalty_polloption;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_polloption;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_poll;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_surveyquestion;
DROP TRIGGER saleor_loyalty_log ON saleor_loyalty_survey;
