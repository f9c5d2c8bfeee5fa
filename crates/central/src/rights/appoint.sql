INSERT INTO appointment (committee, identity, role, unit, first_day, last_day)
VALUES ($1, $2, $3, $4, coalesce($5, (now() AT TIME ZONE 'Europe/Stockholm')::date), $6)
RETURNING appointment
