SELECT replica FROM replica WHERE committee = $1 AND replica = $2 FOR UPDATE
