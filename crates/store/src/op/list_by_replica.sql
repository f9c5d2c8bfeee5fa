SELECT seq, header, signature, payload, salt
FROM op
WHERE replica = :replica
ORDER BY seq
