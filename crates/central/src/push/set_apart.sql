INSERT INTO set_apart (committee, replica, hash, seq, header, signature, payload, salt)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT DO NOTHING
