SELECT public_key
FROM replica
JOIN device USING (committee, replica)
WHERE committee = $1 AND replica = $2 AND identity = $3
