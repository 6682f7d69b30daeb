"""When an entry of the ledger counts: an expiry at the moment of rule 29, everything else when it was posted."""

# Of a row `entry`. Before 0.2 an entry did not say when its points expired: at their lot's date, or on arriving later.
MOMENT = """CASE WHEN entry.kind = 'expiration' THEN coalesce(entry.expires_at, (
    SELECT least(entry.created_at, greatest(lot.expires_at, opening.created_at))
    FROM saleor_loyalty_lotconsumption used JOIN saleor_loyalty_pointslot lot ON lot.id = used.lot_id
        JOIN saleor_loyalty_loyaltytransaction opening ON opening.id = lot.transaction_id
    WHERE used.transaction_id = entry.id LIMIT 1), entry.created_at) ELSE entry.created_at END"""
