UPDATE replica SET own = 0, secret_key = NULL WHERE own = 1
