SELECT revision, chain, header, signature, payload, salt, rightful
FROM (
    SELECT o.*, asked.nth,
        row_number() OVER in_order AS count,
        sum(octet_length(o.header) + coalesce(octet_length(o.payload), 0)) OVER in_order AS bytes
    FROM unnest($2::text[], $3::uuid[], $4::bigint[]) WITH ORDINALITY AS asked (kind, stream, after, nth)
    CROSS JOIN LATERAL (
        SELECT op.revision, op.chain, op.header, op.signature, op.payload, op.salt, op.rightful
        FROM op
        WHERE op.committee = $1 AND op.kind = asked.kind AND op.stream = asked.stream AND op.revision > asked.after
        ORDER BY op.revision
        LIMIT $5
    ) o
    WINDOW in_order AS (ORDER BY asked.nth, o.revision)
) fitting
WHERE count = 1 OR count <= $5 AND bytes <= $6
ORDER BY nth, revision
