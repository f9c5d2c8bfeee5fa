UPDATE identity SET moved = moved + 1 WHERE committee = $1 AND identity = ANY ($2)
