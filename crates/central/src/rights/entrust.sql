INSERT INTO entrusted (committee, identity, person, first_day, last_day)
VALUES ($1, $2, $3, coalesce($4, (now() AT TIME ZONE 'Europe/Stockholm')::date), $5)
RETURNING entrusted
