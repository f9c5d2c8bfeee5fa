INSERT INTO fetched (id, stream_kind, stream, replica, seq, kind, header, signature, payload, salt, revision)
VALUES (:id, :stream_kind, :stream, :replica, :seq, :kind, :header, :signature, :payload, :salt, :revision)
