UPDATE device SET revoked = coalesce(revoked, now()) WHERE committee = $1 AND replica = $2
