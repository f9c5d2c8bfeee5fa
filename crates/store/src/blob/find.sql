SELECT mime, bytes FROM blob WHERE hash = :hash
