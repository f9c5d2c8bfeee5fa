SELECT replica, public_key FROM replica WHERE committee = $1
