INSERT INTO chain_end (committee, replica, hash, seq) VALUES ($1, $2, $3, $4)
