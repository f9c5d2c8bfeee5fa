INSERT INTO watch (stream, key, person, kind, rule, due, assessor)
VALUES (:stream, :key, :person, :kind, :rule, :due, :assessor)
