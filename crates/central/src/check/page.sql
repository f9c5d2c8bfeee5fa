SELECT number, kind, revision, chain, header, signature, payload, salt
FROM op
WHERE committee = $1 AND number > $2
ORDER BY number
LIMIT $3
