SELECT at, actor, stream_kind, stream, act, purpose
FROM access
WHERE :stream IS NULL OR stream = :stream
ORDER BY position DESC
LIMIT :limit
