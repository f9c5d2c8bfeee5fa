SELECT hash, seq FROM chain_end WHERE committee = $1 AND replica = $2 ORDER BY seq, hash
