INSERT INTO head (stream_kind, stream, revision, chain) VALUES (:stream_kind, :stream, :revision, :chain)
ON CONFLICT (stream_kind, stream) DO UPDATE SET revision = excluded.revision, chain = excluded.chain
