INSERT INTO fetched (
    id, stream_kind, stream, replica, seq, kind, header, signature, payload, salt, revision, rightful
)
VALUES (:id, :stream_kind, :stream, :replica, :seq, :kind, :header, :signature, :payload, :salt, :revision, :rightful)
