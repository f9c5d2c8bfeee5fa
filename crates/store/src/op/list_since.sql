SELECT position, header, signature, payload, salt, rightful
FROM op
WHERE stream_kind = :stream_kind AND stream = :stream AND position > :since
ORDER BY position
