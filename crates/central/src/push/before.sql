SELECT kind, stream, rightful, header, signature, payload, salt
FROM op
WHERE committee = $1 AND kind IN ('case', 'person', 'contact') AND stream = ANY ($2)
ORDER BY kind, stream, revision
