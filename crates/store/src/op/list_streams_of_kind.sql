SELECT stream_kind, stream FROM op WHERE kind = :kind
UNION
SELECT stream_kind, stream FROM fetched WHERE kind = :kind
EXCEPT
SELECT stream_kind, stream FROM given_up
ORDER BY stream_kind, stream
