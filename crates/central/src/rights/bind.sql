INSERT INTO actor (committee, actor, identity) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
