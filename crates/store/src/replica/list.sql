SELECT id, public_key, seq, head FROM replica ORDER BY id
