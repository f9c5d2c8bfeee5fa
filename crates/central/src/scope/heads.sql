SELECT s.kind, s.stream, s.revision, s.chain
FROM scope
JOIN stream s USING (committee, kind, stream)
WHERE committee = $1 AND identity = $2 AND s.revision > 0 AND ($3 OR s.changed > $4)
ORDER BY s.kind, s.stream
