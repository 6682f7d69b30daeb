DROP FUNCTION saleor_loyalty_bucket(text, bigint);
