SELECT stream_kind, stream, field, base, text, counter, written
FROM draft
WHERE stream_kind = :stream_kind AND stream = :stream AND text IS NOT NULL
ORDER BY field
