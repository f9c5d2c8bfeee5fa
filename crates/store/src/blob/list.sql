SELECT hash, bytes FROM blob ORDER BY hash
