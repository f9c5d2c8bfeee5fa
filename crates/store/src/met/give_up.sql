INSERT INTO given_up (stream_kind, stream) VALUES (:stream_kind, :stream) ON CONFLICT DO NOTHING
