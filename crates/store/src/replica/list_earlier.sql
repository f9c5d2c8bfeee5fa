SELECT id FROM replica WHERE own = 0 AND seq > 0 ORDER BY rowid
