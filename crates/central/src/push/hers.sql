SELECT actor FROM actor WHERE committee = $1 AND identity = $2
