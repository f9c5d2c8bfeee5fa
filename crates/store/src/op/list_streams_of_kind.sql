SELECT DISTINCT stream_kind, stream
FROM op
WHERE kind = :kind
ORDER BY stream_kind, stream
