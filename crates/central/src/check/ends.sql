SELECT replica, hash, seq FROM chain_end WHERE committee = $1
