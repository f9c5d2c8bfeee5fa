SELECT revision, chain FROM stream WHERE committee = $1 AND kind = $2 AND stream = $3 FOR UPDATE
