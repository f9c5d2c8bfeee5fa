SELECT header, signature, payload, salt
FROM op
WHERE stream_kind = :stream_kind AND stream = :stream
ORDER BY position
