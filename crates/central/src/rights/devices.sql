SELECT d.replica, i.subject, d.revoked IS NOT NULL AS is_revoked,
    to_char(d.last_contact AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS last_contact
FROM device d
JOIN identity i USING (committee, identity)
WHERE committee = $1
ORDER BY i.subject, d.registered, d.replica
