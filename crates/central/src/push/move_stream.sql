UPDATE stream SET revision = $4, chain = $5, changed = $6 WHERE committee = $1 AND kind = $2 AND stream = $3
