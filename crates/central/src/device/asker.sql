SELECT d.identity, d.actor, d.replica, d.revoked IS NOT NULL AS is_revoked
FROM identity i
JOIN device d USING (committee, identity)
JOIN replica r USING (committee, replica)
WHERE i.committee = $1 AND i.issuer = $2 AND i.subject = $3 AND r.public_key = $4
