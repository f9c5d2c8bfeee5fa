SELECT identity
FROM identity
WHERE committee = $1 AND issuer = $2 AND subject = $3
    AND EXISTS (SELECT FROM appointed a WHERE a.committee = $1 AND a.identity = identity.identity)
