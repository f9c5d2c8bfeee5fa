UPDATE device SET last_contact = now() WHERE committee = $1 AND replica = $2
