INSERT INTO actor (committee, actor, identity)
SELECT $1, $2, $3
WHERE NOT EXISTS (SELECT FROM case_about WHERE committee = $1 AND assessor = $2)
ON CONFLICT DO NOTHING
