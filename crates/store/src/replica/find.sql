SELECT id, public_key, seq, head FROM replica WHERE id = :id
