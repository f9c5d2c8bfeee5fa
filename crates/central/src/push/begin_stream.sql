INSERT INTO stream (committee, kind, stream) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
