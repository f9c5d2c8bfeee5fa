SELECT position, header, signature, payload, salt, rightful
FROM (
    SELECT revision, 1 AS own, position, position AS came, header, signature, payload, salt, rightful
    FROM op
    WHERE stream_kind = :stream_kind AND stream = :stream
    UNION ALL
    SELECT revision, 0, 0, arrived, header, signature, payload, salt, rightful
    FROM fetched
    WHERE stream_kind = :stream_kind AND stream = :stream
)
WHERE NOT EXISTS (SELECT 1 FROM given_up WHERE stream_kind = :stream_kind AND stream = :stream)
ORDER BY revision IS NULL, revision, own, came
