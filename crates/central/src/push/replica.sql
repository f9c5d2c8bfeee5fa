SELECT public_key FROM replica WHERE committee = $1 AND replica = $2
