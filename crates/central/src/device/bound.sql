SELECT FROM actor WHERE committee = $1 AND actor = $2 AND identity = $3
