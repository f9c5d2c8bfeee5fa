SELECT stream, key, person, kind, rule, due, assessor FROM watch ORDER BY stream, key
