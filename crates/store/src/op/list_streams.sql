SELECT stream_kind, stream FROM op WHERE :stream_kind IS NULL OR stream_kind = :stream_kind
UNION
SELECT stream_kind, stream FROM fetched WHERE :stream_kind IS NULL OR stream_kind = :stream_kind
EXCEPT
SELECT stream_kind, stream FROM given_up
ORDER BY stream_kind, stream
