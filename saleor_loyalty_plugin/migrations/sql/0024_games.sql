-- A seed is what was announced, and stays so: whoever can write here can still not choose it after the play.
ALTER TABLE saleor_loyalty_gameday ADD CONSTRAINT loyalty_game_day_commitment
    CHECK (octet_length(seed) = 32 AND commitment = encode(sha256(seed), 'hex'));

CREATE FUNCTION saleor_loyalty_keep_draw() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Whose a play is now, its word and its key may go; a day has nothing that may.
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - '{member_id,word,idempotency_key}'::text[]
            = to_jsonb(OLD) - '{member_id,word,idempotency_key}'::text[] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a draw is kept as it was: % of % refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER saleor_loyalty_keep BEFORE UPDATE ON saleor_loyalty_gameday
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_keep_draw();
CREATE TRIGGER saleor_loyalty_keep BEFORE UPDATE OR DELETE ON saleor_loyalty_gameplay
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_keep_draw();

-- What was won of a slice and spent by a game is counted with the play: what is gone is refused whatever the service does.
CREATE FUNCTION saleor_loyalty_count_play() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE saleor_loyalty_gameslice SET won = won + 1 WHERE id = NEW.slice_id;
    IF NEW.worth > 0 THEN
        UPDATE saleor_loyalty_game SET spent = spent + NEW.worth WHERE id = NEW.game_id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER saleor_loyalty_count_play AFTER INSERT ON saleor_loyalty_gameplay
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_count_play();

-- A game's slices add up, and one of them has the chances of what is gone, whenever a transaction ends.
CREATE FUNCTION saleor_loyalty_check_slices() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    game bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.game_id ELSE NEW.game_id END;
    slices bigint;
    weights bigint;
    fallbacks bigint;
BEGIN
    SELECT count(*), sum(weight), count(*) FILTER (WHERE fallback) INTO slices, weights, fallbacks
        FROM saleor_loyalty_gameslice WHERE game_id = game AND NOT removed;
    -- A game that is deleted has none.
    IF slices > 0 AND (weights <> 10000 OR fallbacks <> 1) THEN
        RAISE EXCEPTION 'slices of game %: weights add up to %, % fallbacks', game, weights, fallbacks
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER saleor_loyalty_check_slices
    AFTER INSERT OR DELETE OR UPDATE OF weight, fallback, removed ON saleor_loyalty_gameslice
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_check_slices();

-- Who changed what. A seed is in no log, and a play is no change of the operator's.
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR DELETE ON saleor_loyalty_game
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change('game', 'code', 'id,spent,orders_from');
CREATE TRIGGER saleor_loyalty_log_changed AFTER UPDATE ON saleor_loyalty_game
    FOR EACH ROW WHEN (OLD.spent = NEW.spent)
    EXECUTE FUNCTION saleor_loyalty_log_change('game', 'code', 'id,spent,orders_from');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_gametranslation
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'game', 'code', 'id,game_id,language_code', 'saleor_loyalty_game', 'game_id', 'language_code');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR DELETE ON saleor_loyalty_gameslice
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'game', 'code', 'id,game_id,code,won', 'saleor_loyalty_game', 'game_id', 'code');
CREATE TRIGGER saleor_loyalty_log_changed AFTER UPDATE ON saleor_loyalty_gameslice
    FOR EACH ROW WHEN (OLD.won = NEW.won)
    EXECUTE FUNCTION saleor_loyalty_log_change(
        'game', 'code', 'id,game_id,code,won', 'saleor_loyalty_game', 'game_id', 'code');
CREATE TRIGGER saleor_loyalty_log AFTER INSERT OR UPDATE OR DELETE ON saleor_loyalty_gameslicetranslation
    FOR EACH ROW EXECUTE FUNCTION saleor_loyalty_log_change(
        'slice', 'code', 'id,game_slice_id,language_code', 'saleor_loyalty_gameslice', 'game_slice_id', 'language_code');
