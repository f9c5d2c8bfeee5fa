SELECT stream, key, person AS watch_person, kind, rule, due, assessor
FROM watch
WHERE stream = :stream
ORDER BY rowid
