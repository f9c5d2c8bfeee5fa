SELECT DISTINCT stream_kind, stream FROM draft WHERE text IS NOT NULL ORDER BY stream_kind, stream
