SELECT stream
FROM (SELECT * FROM access ORDER BY position DESC LIMIT :within)
WHERE actor = :actor AND purpose = :purpose AND stream_kind = 'case'
ORDER BY position DESC
