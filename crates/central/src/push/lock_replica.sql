SELECT device.revoked IS NOT NULL AS is_revoked
FROM replica
JOIN device USING (committee, replica)
WHERE committee = $1 AND replica = $2 AND identity = $3
FOR UPDATE OF replica
