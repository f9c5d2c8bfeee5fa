SELECT FROM device JOIN replica USING (committee, replica)
WHERE committee = $1 AND replica = $2 AND public_key = $3 AND identity = $4 AND actor = $5
