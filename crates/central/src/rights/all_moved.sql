UPDATE identity SET moved = moved + 1 WHERE committee = $1
