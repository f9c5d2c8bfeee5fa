SELECT hash, mime = 'application/pdf' AS is_letter, bytes FROM blob ORDER BY hash
