INSERT INTO op (
    committee, replica, number, kind, stream, revision, chain, id, seq, hash, header, signature, payload, salt, rightful
)
SELECT $1, $2, *
FROM unnest(
    $3::bigint[], $4::text[], $5::uuid[], $6::bigint[], $7::bytea[], $8::uuid[], $9::bigint[], $10::bytea[], $11::text[],
    $12::bytea[], $13::text[], $14::bytea[], $15::boolean[]
)
