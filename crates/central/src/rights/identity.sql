INSERT INTO identity (committee, issuer, subject) VALUES ($1, $2, $3)
ON CONFLICT (committee, issuer, subject) DO UPDATE SET subject = excluded.subject
RETURNING identity
