DELETE FROM chain_end WHERE committee = $1 AND replica = $2
