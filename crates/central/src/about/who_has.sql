SELECT identity, kind, stream FROM scope WHERE committee = $1 AND stream = ANY ($2)
