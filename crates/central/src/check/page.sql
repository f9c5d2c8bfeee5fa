SELECT number, kind, stream, revision, chain, id, replica, seq, hash, header, signature, payload, salt
FROM op
WHERE committee = $1 AND number > $2
ORDER BY number
LIMIT $3
