INSERT INTO replica (committee, replica, public_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
