SELECT id, secret_key, seq, head FROM replica WHERE own = 1
