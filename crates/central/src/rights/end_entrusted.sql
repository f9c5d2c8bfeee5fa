UPDATE entrusted SET last_day = (now() AT TIME ZONE 'Europe/Stockholm')::date - 1
WHERE committee = $1 AND entrusted = $2
