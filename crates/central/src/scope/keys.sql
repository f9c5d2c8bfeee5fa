SELECT replica, public_key FROM replica WHERE committee = $1 AND replica = ANY ($2) ORDER BY replica
