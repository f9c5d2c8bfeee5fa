UPDATE replica SET seq = :seq, head = :head WHERE id = :id
