INSERT INTO op (id, stream_kind, stream, replica, seq, kind, header, signature, payload, salt)
VALUES (:id, :stream_kind, :stream, :replica, :seq, :kind, :header, :signature, :payload, :salt)
