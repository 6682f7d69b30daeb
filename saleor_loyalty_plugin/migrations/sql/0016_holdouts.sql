-- A member's bucket by a salt, as domain/holdout/assignment.py has it: the remainder by 10,000 of the first eight bytes
-- of the digest, which are a whole number. In two halves: a bigint has a sign, and 2 ^ 32 leaves 7,296. One expression of
-- no less stable parts, so that PostgreSQL puts it into the query in place of a million calls.
CREATE FUNCTION saleor_loyalty_bucket(salt text, member bigint) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT ((
        ('x' || substr(encode(sha256(convert_to(salt || ':' || member::text, 'UTF8')), 'hex'), 1, 8))::bit(32)::bigint
        * 7296 +
        ('x' || substr(encode(sha256(convert_to(salt || ':' || member::text, 'UTF8')), 'hex'), 9, 8))::bit(32)::bigint
    ) % 10000)::integer
$$;
