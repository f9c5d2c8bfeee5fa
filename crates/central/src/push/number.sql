UPDATE committee SET last_number = last_number + $2 WHERE committee = $1 RETURNING last_number
