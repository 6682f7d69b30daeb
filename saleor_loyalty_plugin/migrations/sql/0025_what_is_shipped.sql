-- What comes with the package was changed by nobody.
CREATE OR REPLACE FUNCTION saleor_loyalty_note_change(object text, field text, before text, after text) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO saleor_loyalty_programchange (at, actor_id, app, object, field, before, after)
    SELECT clock_timestamp(), CASE WHEN who LIKE 'user:%' THEN substr(who, 6)::bigint END,
        CASE WHEN who LIKE 'user:%' THEN '' WHEN who LIKE 'app:%' THEN substr(who, 5) ELSE 'unknown' END,
        object, field, before, after
    FROM (SELECT current_setting('saleor_loyalty.changed_by', true) AS who) said
    WHERE who IS DISTINCT FROM 'package'
$$;
