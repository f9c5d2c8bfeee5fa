SELECT DISTINCT stream_kind, stream
FROM op
WHERE :stream_kind IS NULL OR stream_kind = :stream_kind
ORDER BY stream_kind, stream
