-- Journeys of before do not know these triggers.
CREATE TEMPORARY TABLE unknown_journey ON COMMIT DROP AS SELECT id FROM saleor_loyalty_journey
    WHERE trigger IN (
        'challenge_done', 'friend_ordered', 'seat_taken', 'seat_offered', 'ambassador_decided'
    );
DELETE FROM saleor_loyalty_journeygift gift USING saleor_loyalty_journeyrun run
    WHERE run.id = gift.run_id AND run.journey_id IN (SELECT id FROM unknown_journey);
DELETE FROM saleor_loyalty_journeyrun WHERE journey_id IN (SELECT id FROM unknown_journey);
DELETE FROM saleor_loyalty_journeyside WHERE journey_id IN (SELECT id FROM unknown_journey);
DELETE FROM saleor_loyalty_journeystep step USING saleor_loyalty_journeyversion version
    WHERE version.id = step.version_id AND version.journey_id IN (SELECT id FROM unknown_journey);
DELETE FROM saleor_loyalty_journeyversion WHERE journey_id IN (SELECT id FROM unknown_journey);
DELETE FROM saleor_loyalty_journey WHERE id IN (SELECT id FROM unknown_journey);
DROP TABLE unknown_journey;
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
