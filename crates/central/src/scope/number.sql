SELECT moved, ARRAY(
    SELECT appointment FROM appointed WHERE committee = $1 AND identity = $2
    UNION ALL
    SELECT entrusted FROM entrusted_now WHERE committee = $1 AND identity = $2
    ORDER BY 1
) AS rights
FROM identity
WHERE committee = $1 AND identity = $2
