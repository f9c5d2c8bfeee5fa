UPDATE fetched SET payload = NULL, salt = NULL WHERE id = :id
RETURNING stream_kind, stream
