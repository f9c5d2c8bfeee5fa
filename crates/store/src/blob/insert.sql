INSERT INTO blob (hash, mime, bytes) VALUES (:hash, :mime, :bytes) ON CONFLICT DO NOTHING
