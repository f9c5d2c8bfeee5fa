SELECT o.revision, o.chain, o.header, o.signature, o.payload, o.salt
FROM unnest($2::text[], $3::uuid[], $4::bigint[]) WITH ORDINALITY AS asked (kind, stream, after, nth)
CROSS JOIN LATERAL (
    SELECT op.revision, op.chain, op.header, op.signature, op.payload, op.salt
    FROM op
    WHERE op.committee = $1 AND op.kind = asked.kind AND op.stream = asked.stream AND op.revision > asked.after
    ORDER BY op.revision
    LIMIT $5
) o
ORDER BY asked.nth, o.revision
LIMIT $5
