SELECT kind, stream FROM scope WHERE committee = $1 AND identity = $2 AND stream = ANY ($3)
