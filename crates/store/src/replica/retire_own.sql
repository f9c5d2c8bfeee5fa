UPDATE replica SET own = 0, secret_key = NULL, handed_over = :handed_over WHERE own = 1
