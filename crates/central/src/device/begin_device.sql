INSERT INTO device (committee, replica, identity, actor)
SELECT $1, $2, $3, $4
WHERE EXISTS (SELECT FROM replica WHERE committee = $1 AND replica = $2)
ON CONFLICT DO NOTHING
